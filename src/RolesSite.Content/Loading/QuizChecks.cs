using System.Globalization;
using RolesSite.Content.Quizzes;

namespace RolesSite.Content.Loading;

/// <summary>Whether a quiz is fair: nothing is out of reach, nothing is idle, and no answer decides alone.</summary>
internal static class QuizChecks
{
    /// <summary>The share of a core role may lie this many times below or above an even one.</summary>
    private const double Uneven = 2;

    /// <summary>An option with which more sheets than this end alike decides alone.</summary>
    private const double Decisive = 0.75;

    private const int StrongestPoints = 2;

    private static string InHundred(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture);

    public static IEnumerable<ContentProblem> Of(Quiz quiz)
    {
        ContentProblem Problem(string message) => new($"quizzes/{quiz.Slug}.yaml", 0, message);

        foreach (var role in quiz.Roles.Where(role => !quiz.Questions.Any(q => q.Options.Any(option => option.Points.GetValueOrDefault(role) == StrongestPoints))))
            yield return Problem($"no answer points strongly to {role}; expected an option with {StrongestPoints} points for each role");

        var audit = QuizAudit.Of(quiz);
        foreach (var outcome in audit.Outcomes.Where(outcome => outcome.Example is null))
            yield return Problem($"no answers were found that lead to \"{outcome.Outcome.Id}\"; expected a way to each outcome");
        foreach (var question in audit.Questions.Where(question => question.Matters == 0))
            yield return Problem($"no answer to \"{question.Question.Id}\" ever changes the outcome; expected a question that can matter");
        foreach (var pull in audit.Questions.Where(question => question.Share > Decisive))
            yield return Problem($"with \"{pull.Strongest.Id}\" at \"{pull.Question.Id}\", {InHundred(pull.Share)} in 100 sheets lead to \"{pull.Pulls.Id}\"; expected no answer that decides alone (at most {InHundred(Decisive)})");

        var core = quiz.Core.Select(role => (Role: role, audit.Outcomes.First(outcome => outcome.Outcome.Id == $"first-{role}").Share)).ToList();
        var even = core.Average(role => role.Share);
        foreach (var (role, share) in core.Where(role => role.Share < even / Uneven || role.Share > even * Uneven))
            yield return Problem($"{role} leads in {InHundred(share)} of 100 sheets, where an even share of the core roles is {InHundred(even)}; expected between half and twice as much");

        foreach (var item in quiz.Cases)
        {
            var given = Answers.Parse(quiz, item.Chosen.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[pair.Value])));
            if (quiz.Evaluator.Evaluate(given).Outcome.Id is var outcome && outcome != item.Outcome)
                yield return new($"quizzes/cases/{quiz.Slug}.yaml", 0, $"the answers of \"{item.Id}\" lead to \"{outcome}\"; expected \"{item.Outcome}\", as it says");
        }
    }
}
