using CsCheck;
using RolesSite.Content.Loading;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class SmallestChangeTests
{
    [Fact]
    public void SmallestChange_OfAnyAnswers_DoesChangeTheOutcomeAndNoSmallerOneDoes() => AnswerSheets.Any.Sample(answers =>
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
}
