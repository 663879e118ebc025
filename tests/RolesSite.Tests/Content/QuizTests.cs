using CsCheck;
using RolesSite.Content.Loading;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class QuizTests
{
    private static readonly Quiz Need = ShippedContent.Site.Quizzes["which-pm-do-you-need"];

    private static readonly Quiz Are = ShippedContent.Site.Quizzes["which-pm-are-you"];

    // For each question of some quiz one of its options, or none.
    private static readonly Gen<Answers> AnyAnswers = Gen.Bool.SelectMany(need => (need ? Need : Are) is var quiz
        ? Gen.Int[-1, 20].Array[quiz.Questions.Count].Select(choices => Answers.At(quiz, [.. choices.Select((choice, i) => choice < 0 ? -1 : choice % quiz.Questions[i].Options.Count)]))
        : null!);

    public static TheoryData<string> Cases => [.. ShippedContent.Site.Quizzes.SelectMany(quiz => quiz.Cases.Select(item => $"{quiz.Slug}/{item.Id}"))];

    [Theory]
    [InlineData("", "too-little")]
    [InlineData("pain=worth&repeated=reason&span=in-use", "too-little")]
    [InlineData("pain=worth&repeated=reason&span=in-use&end=while-used", "first-product-manager")]
    [InlineData("pain=apart&repeated=collide&span=joined&end=changed", "first-program-manager")]
    [InlineData("pain=slipping&repeated=tasks&span=one-result&end=handed-over", "first-project-manager")]
    [InlineData("pain=worth&repeated=reason&span=in-use&agreed=goal&waiting=across&success=together", "both-product-manager-and-program-manager")]
    [InlineData("pain=worth&repeated=reason&span=in-use&agreed=result&waiting=in-project&success=promised", "both-product-manager-and-project-manager")]
    [InlineData("pain=apart&repeated=collide&span=joined&agreed=result&waiting=in-project&success=promised", "both-program-manager-and-project-manager")]
    [InlineData("pain=worth&repeated=collide&span=one-result&end=while-used&agreed=goal&waiting=in-project&success=used&launch=timetable&managers=nobody-runs", "all-three")]
    [InlineData("pain=worth&repeated=reason&span=in-use&size=small-team&agreed=result&waiting=in-project&success=promised", "two-hats")]
    [InlineData("pain=calm&repeated=none&agreed=all&waiting=nobody", "none-yet")]
    [InlineData("pain=uneven&repeated=money&span=routine&end=each-case&success=smoother", "near-process-manager")]
    [InlineData("pain=uneven&span=routine&end=while-used&agreed=problem&waiting=direction", "first-product-manager")]
    [InlineData("pain=busy&repeated=habits&span=team&waiting=in-team", "near-delivery-manager")]
    [InlineData("pain=too-many&repeated=money&span=separate&agreed=proposals", "near-portfolio-manager")]
    [InlineData("complaint=unheard&agreed=offer&success=known&launch=words", "near-product-marketing-manager")]
    [InlineData("pain=unsure&repeated=unsure&span=unsure&end=unsure&agreed=unsure", "too-little")]
    public void Evaluate_ASituation_LeadsTo(string query, string outcome) => Assert.Equal(outcome, Outcome(Need, query));

    [Theory]
    [InlineData("decision=problem&span=product&end=while-used&given=nothing", "first-product-manager")]
    [InlineData("decision=collisions&span=linked&end=arrived&keeps=joint-schedule", "first-program-manager")]
    [InlineData("decision=tasks&span=one-piece&end=handed-over&given=result", "first-project-manager")]
    [InlineData("decision=next-item&know=items&slips=reorder&given=quarter&span=product", "near-product-owner")]
    [InlineData("decision=collisions&standing=engineers&through=lead-engineers&know=systems", "near-technical-program-manager")]
    [InlineData("decision=none&week=reports&slips=tell&given=result&keeps=project-plan&end=handed-over", "decided-elsewhere")]
    [InlineData("decision=tasks&span=side-by-side&week=reports&slips=tell&given=result&keeps=project-plan", "first-project-manager")]
    [InlineData("decision=service&span=mission&end=next-year&standing=line-manager", "standing-service")]
    [InlineData("decision=problem&span=mission&end=while-used&success=used", "first-product-manager")]
    [InlineData("standing=line-manager&decision=none&span=side-by-side&through=one-team", "other-work")]
    [InlineData("decision=problem&span=product&end=while-used", "too-little")]
    public void Evaluate_SomebodysWork_LeadsTo(string query, string outcome) => Assert.Equal(outcome, Outcome(Are, query));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_IsWorkedOutAsItSays(string address)
    {
        var quiz = ShippedContent.Site.Quizzes[address.Split('/')[0]];
        var item = quiz.Cases[address.Split('/')[1]];
        Assert.Equal(item.Outcome, quiz.Evaluator.Evaluate(Parse(quiz, item.Chosen)).Outcome.Id);
    }

    [Fact]
    public void Evaluate_AnyOrderOfAnswers_GivesTheSame() => AnyAnswers.Sample(answers =>
    {
        var straight = answers.Quiz.Evaluator.Evaluate(answers);
        var reversed = answers.Quiz.Evaluator.Evaluate(Parse(answers.Quiz, answers.ToQuery().Split('&', StringSplitOptions.RemoveEmptyEntries).Reverse()));
        Assert.Equal(straight.Outcome.Id, reversed.Outcome.Id);
        Assert.Equal(straight.Scores, reversed.Scores);
    });

    [Fact]
    public void Evaluate_UnsureInsteadOfNothing_ChangesNothing() => AnyAnswers.Sample(answers =>
    {
        var unsure = answers.Quiz.Questions.Where(question => answers.To(question) is null).Aggregate(answers, (so, question) => so.With(question, question.Options[Option.Unsure]));
        Assert.Equal(answers.Quiz.Evaluator.Evaluate(answers).Scores, answers.Quiz.Evaluator.Evaluate(unsure).Scores);
    });

    [Fact]
    public void Evaluate_WithoutOneAnswer_AddsNothingToAnyRole() => AnyAnswers.Sample(answers =>
    {
        var all = PointsOf(answers);
        foreach (var question in answers.Answered)
            Assert.All(PointsOf(Without(answers, question)), role => Assert.True(role.Value <= all[role.Key]));
    }, iter: 300);

    [Fact]
    public void Evaluate_Scores_AreOrderedAndWithinReach() => AnyAnswers.Sample(answers =>
    {
        var scores = answers.Quiz.Evaluator.Evaluate(answers).Scores;
        Assert.All(scores, score => Assert.InRange(score.Points, 1, score.Possible));
        Assert.True(scores.Zip(scores.Skip(1)).All(pair => pair.First.Fit >= pair.Second.Fit));
    });

    [Fact]
    public void Evaluate_MorePointsForOneRole_NeverLowerItsPlace() => Gen.Select(AnyAnswers, Gen.Int[0, 30], Gen.Int[0, 30]).Sample((answers, which, whose) =>
    {
        if (answers.Count == 0)
            return;
        var question = answers.Answered.ElementAt(which % answers.Count);
        var role = answers.Quiz.Roles[whose % answers.Quiz.Roles.Count];
        var before = Place(answers, role);

        // The same answer, in a quiz that gives the role a point more for it.
        var richer = answers.Quiz with { Questions = new([.. answers.Quiz.Questions.Select(q => q == question ? WithMore(q, answers.To(q)!, role) : q)], q => q.Id) };
        var after = Place(Answers.At(richer, [.. answers.Quiz.Questions.Select(q => answers.To(q) is { } option ? q.Options.TakeWhile(o => o != option).Count() : -1)]), role);
        Assert.True(after <= before, $"{role} fell from {before} to {after}");
    }, iter: 2000);

    [Fact]
    public void SmallestChange_OfAnyAnswers_DoesChangeTheOutcomeAndNoSmallerOneDoes() => AnyAnswers.Sample(answers =>
    {
        var outcome = answers.Quiz.Evaluator.Evaluate(answers).Outcome.Id;
        var change = SmallestChange.Find(answers);
        if (change is not null)
        {
            var changed = change.Answers.Aggregate(answers, (so, answer) => so.With(answer.Question, answer.Option));
            Assert.Equal(change.Outcome.Id, answers.Quiz.Evaluator.Evaluate(changed).Outcome.Id);
            Assert.NotEqual(outcome, change.Outcome.Id);
        }

        if (change is null or { Answers.Count: > 1 })
            Assert.All(OneChange(answers), other => Assert.Equal(outcome, other.Quiz.Evaluator.Evaluate(other).Outcome.Id));
    }, iter: 200);

    [Fact]
    public void SmallestChange_OfEverySheetOfAShortQuiz_IsThatOfBruteForce()
    {
        using var content = new ContentFixture();
        var quiz = SiteReader.Read(content.Folder).Site!.Quizzes["which"];
        var outcomes = Sheets(quiz, 0).ToDictionary(sheet => string.Join(',', sheet), sheet => (Sheet: sheet, Outcome: quiz.Evaluator.Evaluate(Answers.At(quiz, sheet)).Outcome.Id));

        foreach (var (sheet, outcome) in outcomes.Values)
        {
            // A change chooses an option that says something; leaving a question open again is none.
            var least = outcomes.Values.Where(other => other.Outcome != outcome).Select(other => Distance(quiz, sheet, other.Sheet)).Min();
            var found = SmallestChange.Find(Answers.At(quiz, sheet));
            Assert.Equal(least <= SmallestChange.Most ? least : 0, found?.Answers.Count ?? 0);
        }
    }

    [Fact]
    public void Answers_ParseOfFormat_IsTheSame() => AnyAnswers.Sample(answers =>
    {
        var again = Parse(answers.Quiz, answers.ToQuery().Split('&', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(answers.ToQuery(), again.ToQuery());
        Assert.Empty(again.Ignored);
    });

    [Fact]
    public void Code_ParseOfFormat_IsTheSame() => AnyAnswers.Sample(answers =>
    {
        var code = answers.ToCode();
        Assert.InRange(code.Length, 4, 36);
        if (answers.Count == 0)
            return;
        Assert.True(Answers.TryParseCode(answers.Quiz, code, out var again));
        Assert.Equal(answers.ToQuery(), again.ToQuery());
        Assert.Empty(again.Ignored);
        Assert.True(Answers.TryParseCode(answers.Quiz, " " + code.ToUpperInvariant(), out var shouted));
        Assert.Equal(answers.ToQuery(), shouted.ToQuery());
    });

    [Theory]
    [InlineData("")]
    [InlineData("need")]
    [InlineData("need-")]
    [InlineData("need-a")]
    [InlineData("need-a1b")]
    [InlineData("need-1a")]
    [InlineData("are-a1")]
    [InlineData("needa1b2")]
    [InlineData("need-a1 b2")]
    [InlineData("need-ä1")]
    public void Code_ThatIsNone_IsRefused(string text) => Assert.False(Answers.TryParseCode(Need, text, out _));

    [Fact]
    public void Code_WithUnknownAndDoubledParts_NamesThemAndKeepsTheRest()
    {
        Assert.True(Answers.TryParseCode(Need, "need-a1z9b9c1c2d1d1", out var answers));

        Assert.Equal("pain=worth&size=small-team", answers.ToQuery());
        Assert.Equal(
        [
            new IgnoredValue("z", "9", IgnoredReason.UnknownQuestion),
            new IgnoredValue("repeated", "9", IgnoredReason.UnknownOption),
            new IgnoredValue("c", "12", IgnoredReason.SeveralAnswers),
        ], answers.Ignored);
    }

    [Fact]
    public void Parse_WhatIsNoAnswer_IsNamedAndNotCounted()
    {
        var answers = Answers.Parse(Need,
        [
            new("pain", ["collide"]), new("repeated", ["collide", "tasks"]), new("nonsense", ["x"]), new("span", ["joined", "joined"]), new("end", [""]),
        ]);

        Assert.Equal("span=joined", answers.ToQuery());
        Assert.Equal(
        [
            new IgnoredValue("pain", "collide", IgnoredReason.UnknownOption),
            new IgnoredValue("repeated", "collide, tasks", IgnoredReason.SeveralAnswers),
            new IgnoredValue("nonsense", "x", IgnoredReason.UnknownQuestion),
            new IgnoredValue("end", "", IgnoredReason.UnknownOption),
        ], answers.Ignored);
    }

    [Fact]
    public void Evaluate_AddressOfAnything_CountsOnlyWhatWasUnderstood() => Gen.Select(AnyAnswers, Gen.String.Array[0, 6], Gen.String.Array[6]).Sample((answers, keys, values) =>
    {
        // Strange keys and values among good ones, and a good key whose value is doubled.
        var strange = keys.Select((key, i) => KeyValuePair.Create(key, (IReadOnlyList<string>)[values[i]]));
        var doubled = answers.Answered.Take(1).Select(question => KeyValuePair.Create(question.Id, (IReadOnlyList<string>)[question.Options[0].Id, question.Options[1].Id]));
        var good = answers.Answered.Skip(1).Select(question => KeyValuePair.Create(question.Id, (IReadOnlyList<string>)[answers.To(question)!.Id]));
        var expected = answers.Answered.Take(1).Aggregate(answers, Without);

        var parsed = Answers.Parse(answers.Quiz, strange.Concat(doubled).Concat(good).DistinctBy(pair => pair.Key));
        Assert.Equal(expected.ToQuery(), parsed.ToQuery());
        Assert.Equal(expected.Quiz.Evaluator.Evaluate(expected).Scores, parsed.Quiz.Evaluator.Evaluate(parsed).Scores);
    });

    [Fact]
    public void Parse_WhatIsRetired_SaysSinceWhenAndCountsAsWhatReplacedIt()
    {
        using var content = new ContentFixture();
        var quiz = SiteReader.Read(content.Folder).Site!.Quizzes["which"];
        Answers[] both = [Parse(quiz, ["money=me", "talk=gossip", "pain=whole"]), Answers.TryParseCode(quiz, "w-z1b7a2", out var coded) ? coded : null!];

        foreach (var answers in both)
        {
            Assert.Equal("pain=whole", answers.ToQuery());
            Assert.Equal(
            [
                ("Who pays?", IgnoredReason.RetiredQuestion, (DateOnly?)new DateOnly(2026, 1, 10)),
                ("What do you talk of?", IgnoredReason.RetiredOption, (DateOnly?)new DateOnly(2026, 1, 20)),
            ], answers.Ignored.Select(value => (value.Key, value.Reason, value.Since)));
        }

        var replaced = Parse(quiz, ["talk=reasons"]);
        Assert.Equal("talk=reason", replaced.ToQuery());
        Assert.Equal("Many reasons", Assert.Single(replaced.Replaced).Given.Text);
        Assert.Empty(replaced.Ignored);
    }

    private static IEnumerable<int[]> Sheets(Quiz quiz, int question)
    {
        if (question == quiz.Questions.Count)
            return [new int[quiz.Questions.Count]];
        return
            from rest in Sheets(quiz, question + 1)
            from option in Enumerable.Range(-1, quiz.Questions[question].Options.Count + 1)
            select (int[])[.. rest.Select((value, i) => i == question ? option : value)];
    }

    private static int Distance(Quiz quiz, int[] from, int[] to)
    {
        var changed = Enumerable.Range(0, from.Length).Where(i => from[i] != to[i]).ToList();
        return changed.All(i => to[i] >= 0 && quiz.Questions[i].Options[to[i]].Counts) ? changed.Count : int.MaxValue;
    }

    private static IEnumerable<Answers> OneChange(Answers answers) =>
        from question in answers.Quiz.Questions
        from option in question.Options
        where option.Counts && option != answers.To(question)
        select answers.With(question, option);

    private static Answers Without(Answers answers, Question question) =>
        Parse(answers.Quiz, answers.ToQuery().Split('&').Where(pair => !pair.StartsWith(question.Id + "=", StringComparison.Ordinal)));

    private static Dictionary<string, int> PointsOf(Answers answers)
    {
        var scores = answers.Quiz.Evaluator.Evaluate(answers).Scores;
        return answers.Quiz.Roles.ToDictionary(role => role, role => scores.FirstOrDefault(score => score.Role == role)?.Points ?? 0);
    }

    // The number of roles that stand before it; a role without points comes after all that have some.
    private static int Place(Answers answers, string role) => answers.Quiz.Evaluator.Evaluate(answers).Scores.TakeWhile(score => score.Role != role).Count();

    private static Question WithMore(Question question, Option chosen, string role) => question with
    {
        Options = new([.. question.Options.Select(option => option != chosen ? option : option with
        {
            Points = new Dictionary<string, int>(option.Points) { [role] = option.Points.GetValueOrDefault(role) + (option.Counts ? 1 : 0) },
        })], option => option.Id),
    };

    private static string Outcome(Quiz quiz, string query) => quiz.Evaluator.Evaluate(Parse(quiz, query.Split('&', StringSplitOptions.RemoveEmptyEntries))).Outcome.Id;

    private static Answers Parse(Quiz quiz, IEnumerable<string> pairs) => Parse(quiz, pairs.Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])));

    private static Answers Parse(Quiz quiz, IEnumerable<KeyValuePair<string, string>> answers) =>
        Answers.Parse(quiz, answers.Select(answer => KeyValuePair.Create(answer.Key, (IReadOnlyList<string>)[answer.Value])));
}
