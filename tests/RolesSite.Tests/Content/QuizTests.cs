using CsCheck;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;
using static RolesSite.Tests.Infrastructure.AnswerSheets;

namespace RolesSite.Tests.Content;

public sealed class QuizTests
{
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
    public void Evaluate_AnyOrderOfAnswers_GivesTheSame() => AnswerSheets.Any.Sample(answers =>
    {
        var straight = answers.Quiz.Evaluator.Evaluate(answers);
        var reversed = answers.Quiz.Evaluator.Evaluate(Parse(answers.Quiz, answers.ToQuery().Split('&', StringSplitOptions.RemoveEmptyEntries).Reverse()));
        Assert.Equal(straight.Outcome.Id, reversed.Outcome.Id);
        Assert.Equal(straight.Scores, reversed.Scores);
    });

    [Fact]
    public void Evaluate_UnsureInsteadOfNothing_ChangesNothing() => AnswerSheets.Any.Sample(answers =>
    {
        var unsure = answers.Quiz.Questions.Where(question => answers.To(question) is null).Aggregate(answers, (so, question) => so.With(question, question.Options[Option.Unsure]));
        Assert.Equal(answers.Quiz.Evaluator.Evaluate(answers).Scores, answers.Quiz.Evaluator.Evaluate(unsure).Scores);
    });

    [Fact]
    public void Evaluate_WithoutOneAnswer_AddsNothingToAnyRole() => AnswerSheets.Any.Sample(answers =>
    {
        var all = PointsOf(answers);
        foreach (var question in answers.Answered)
            Assert.All(PointsOf(Without(answers, question)), role => Assert.True(role.Value <= all[role.Key]));
    }, iter: 300);

    [Fact]
    public void Evaluate_Scores_AreOrderedAndWithinReach() => AnswerSheets.Any.Sample(answers =>
    {
        var scores = answers.Quiz.Evaluator.Evaluate(answers).Scores;
        Assert.All(scores, score => Assert.InRange(score.Points, 1, score.Possible));
        Assert.True(scores.Zip(scores.Skip(1)).All(pair => pair.First.Fit >= pair.Second.Fit));
    });

    [Fact]
    public void Evaluate_MorePointsForOneRole_NeverLowerItsPlace() => Gen.Select(AnswerSheets.Any, Gen.Int[0, 30], Gen.Int[0, 30]).Sample((answers, which, whose) =>
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

}
