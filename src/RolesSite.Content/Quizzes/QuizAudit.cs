namespace RolesSite.Content.Quizzes;

/// <summary>What a quiz does with all the ways in which it can be answered. There are too many sheets to try each (some 10^11), so shares come from a sample.</summary>
public sealed record QuizAudit
{
    /// <summary>The number of sheets in the sample; each option of each question is as likely as any other.</summary>
    public const int Sheets = 200_000;

    /// <summary>What the sample is drawn with, so that anybody gets the same one.</summary>
    public const int Seed = 20261123;

    public required IReadOnlyList<OutcomeShare> Outcomes { get; init; }

    /// <summary>For each role, answers with which it leads; null if none were found.</summary>
    public required IReadOnlyList<(string Role, Answers? Example)> Leads { get; init; }

    /// <summary>What the same position throughout gives, from the first; the last is "unsure".</summary>
    public required IReadOnlyList<Outcome> SamePosition { get; init; }

    public required IReadOnlyList<QuestionWeight> Questions { get; init; }

    public static QuizAudit Of(Quiz quiz)
    {
        var sample = new QuizSample(quiz);
        var longest = quiz.Questions.Max(question => question.Options.Count(option => option.Counts));
        return new QuizAudit
        {
            Outcomes = [.. quiz.Outcomes.Select(outcome => new OutcomeShare(outcome, sample.ShareOf(outcome.Id), sample.ExampleOf(outcome.Id)))],
            Leads = [.. quiz.Roles.Select((role, i) => (role, sample.ExampleOf((i < quiz.Core.Count ? "first-" : "near-") + role)))],
            SamePosition = [.. Enumerable.Range(0, longest + 1).Select(position => quiz.Evaluator.Evaluate(SameThroughout(quiz, position, longest)).Outcome)],
            Questions = [.. quiz.Questions.Select(sample.WeightOf)],
        };
    }

    // A question with fewer options has no answer at a later position.
    private static Answers SameThroughout(Quiz quiz, int position, int longest) => Answers.At(quiz,
        [.. quiz.Questions.Select(question => position == longest ? question.Options.Count - 1 : position < question.Options.Count - 1 ? position : -1)]);
}

/// <summary>The share of all answer sheets that lead to an outcome, from 0 to 1, and one of them.</summary>
public sealed record OutcomeShare(Outcome Outcome, double Share, Answers? Example)
{
    /// <summary>Half the width of the 95 percent interval of a share in a sample of this size.</summary>
    public double Error => 1.96 * Math.Sqrt(Share * (1 - Share) / QuizAudit.Sheets);
}

/// <summary>How often another answer to one question alone leads to another outcome, from 0 to 1; and which of its options pulls most, to which outcome that says something, how often.</summary>
public sealed record QuestionWeight(Question Question, double Matters, Option Strongest, Outcome Pulls, double Share);
