using CsCheck;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class QuizTests
{
    private static readonly Quiz Quiz = ShippedContent.Site.Quizzes["which-pm-do-you-need"];

    private static readonly Gen<IReadOnlyList<KeyValuePair<string, string>>> AnyAnswers =
        Gen.Int[-1, 20].Array[Quiz.Questions.Count].Select(choices => (IReadOnlyList<KeyValuePair<string, string>>)[.. choices
            .Select((choice, i) => (Question: Quiz.Questions[i], choice))
            .Where(c => c.choice >= 0)
            .Select(c => KeyValuePair.Create(c.Question.Id, c.Question.Options[c.choice % c.Question.Options.Count].Id))]);

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
    [InlineData("pain=uneven&repeated=money&span=routine&end=each-case&success=smoother", "too-little")]
    [InlineData("pain=unsure&repeated=unsure&span=unsure&end=unsure&agreed=unsure", "too-little")]
    public void Evaluate_Answers_LeadsTo(string query, string outcome) => Assert.Equal(outcome, QuizEvaluator.Evaluate(Quiz, Parse(query)).Outcome.Id);

    [Fact]
    public void Evaluate_AnyOrderOfAnswers_GivesTheSame() => AnyAnswers.Sample(answers =>
    {
        var straight = QuizEvaluator.Evaluate(Quiz, Parse(answers));
        var reversed = QuizEvaluator.Evaluate(Quiz, Parse(answers.Reverse()));
        Assert.Equal(straight.Outcome.Id, reversed.Outcome.Id);
        Assert.Equal(straight.Scores, reversed.Scores);
    });

    [Fact]
    public void Evaluate_UnsureInsteadOfNothing_ChangesNothing() => AnyAnswers.Sample(answers =>
    {
        var silent = Quiz.Questions.Where(question => answers.All(answer => answer.Key != question.Id));
        var unsure = answers.Concat(silent.Select(question => KeyValuePair.Create(question.Id, Option.Unsure)));
        Assert.Equal(QuizEvaluator.Evaluate(Quiz, Parse(answers)).Scores, QuizEvaluator.Evaluate(Quiz, Parse(unsure)).Scores);
    });

    [Fact]
    public void Evaluate_Scores_AreOrderedAndWithinReach() => AnyAnswers.Sample(answers =>
    {
        var scores = QuizEvaluator.Evaluate(Quiz, Parse(answers)).Scores;
        Assert.All(scores, score => Assert.InRange(score.Points, 0, score.Possible));
        Assert.True(scores.Zip(scores.Skip(1)).All(pair => pair.First.IsAtLeast(1, 1, pair.Second)));
    });

    [Fact]
    public void SmallestChange_OfAnyAnswers_DoesChangeTheOutcome() => AnyAnswers.Sample(answers =>
    {
        var given = Parse(answers);
        if (SmallestChange.Find(Quiz, given) is not { } change)
            return;
        var changed = change.Answers.Aggregate(given, (so, answer) => so.With(answer.Question, answer.Option));
        Assert.Equal(change.Outcome.Id, QuizEvaluator.Evaluate(Quiz, changed).Outcome.Id);
        Assert.NotEqual(QuizEvaluator.Evaluate(Quiz, given).Outcome.Id, change.Outcome.Id);
        if (change.Answers.Count == 2)
            Assert.All(change.Answers, answer => Assert.Equal(QuizEvaluator.Evaluate(Quiz, given).Outcome.Id, QuizEvaluator.Evaluate(Quiz, given.With(answer.Question, answer.Option)).Outcome.Id));
    }, iter: 200);

    [Fact]
    public void Answers_ParseOfFormat_IsTheSame() => AnyAnswers.Sample(answers =>
    {
        var once = Parse(answers).ToQuery(Quiz);
        Assert.Equal(once, Parse(once).ToQuery(Quiz));
        Assert.Empty(Parse(once).Ignored);
    });

    [Fact]
    public void Parse_WhatIsNoAnswer_IsNamedAndNotCounted()
    {
        var answers = Answers.Parse(Quiz,
        [
            new("pain", ["collide"]), new("repeated", ["collide", "tasks"]), new("nonsense", ["x"]), new("span", ["joined", "joined"]), new("end", [""]),
        ]);

        Assert.Equal("span=joined", answers.ToQuery(Quiz));
        Assert.Equal(
        [
            new IgnoredValue("pain", "collide", IgnoredReason.UnknownOption),
            new IgnoredValue("repeated", "collide, tasks", IgnoredReason.SeveralAnswers),
            new IgnoredValue("nonsense", "x", IgnoredReason.UnknownQuestion),
            new IgnoredValue("end", "", IgnoredReason.UnknownOption),
        ], answers.Ignored);
    }

    private static Answers Parse(string query) => Parse(query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])));

    private static Answers Parse(IEnumerable<KeyValuePair<string, string>> answers) =>
        Answers.Parse(Quiz, answers.Select(answer => KeyValuePair.Create(answer.Key, (IReadOnlyList<string>)[answer.Value])));
}
