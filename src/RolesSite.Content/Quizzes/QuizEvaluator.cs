namespace RolesSite.Content.Quizzes;

/// <summary>Turns answers into an outcome: a pure fold over the answers, then the rules in order.</summary>
public static class QuizEvaluator
{
    /// <summary>Fewer answers than this that say something decide nothing. The pilot showed half of the wrong results below it.</summary>
    public const int EnoughAnswers = 4;

    /// <summary>Fewer points than this let no role lead.</summary>
    public const int EnoughPoints = 6;

    /// <summary>Judges the answers. The outcome is one of <see cref="OutcomeIds.For"/> the quiz's core roles.</summary>
    public static Evaluation Evaluate(Quiz quiz, Answers answers)
    {
        var given = quiz.Questions
            .Select(question => (Question: question, Option: answers.To(question)))
            .Where(answer => answer.Option is { Counts: true })
            .Select(answer => (answer.Question, Option: answer.Option!))
            .ToList();

        IReadOnlyList<Score> scores = [.. quiz.Core
            .Select(role => new Score(role,
                given.Sum(answer => answer.Option.Points.GetValueOrDefault(role)),
                given.Sum(answer => answer.Question.Options.Max(option => option.Points.GetValueOrDefault(role)))))
            .Order(Score.HighestFirst)];

        var signals = given.Select(answer => answer.Option.Signal).OfType<Signal>().ToList();
        return new Evaluation(quiz.Outcomes[OutcomeId(scores, signals, given.Count)], scores, given.Count);
    }

    private static string OutcomeId(IReadOnlyList<Score> scores, List<Signal> signals, int counted)
    {
        var (first, second) = (scores[0], scores[1]);
        if (counted < EnoughAnswers)
            return OutcomeIds.TooLittle;
        if (signals.Count(signal => signal == Signal.NothingMissing) * 2 >= counted)
            return OutcomeIds.NoneYet;
        if (first.Points < EnoughPoints)
            return OutcomeIds.TooLittle;
        if (signals.Contains(Signal.SmallOrganization) && second.IsAtLeast(1, 2, first))
            return OutcomeIds.TwoHats;

        var close = scores.TakeWhile(score => score.IsAtLeast(4, 5, first)).Select(score => score.Role).ToList();
        return close.Count switch
        {
            1 => OutcomeIds.First(close[0]),
            2 => OutcomeIds.Both(close[0], close[1]),
            _ => OutcomeIds.AllThree,
        };
    }
}

/// <summary>What came of a set of answers: the outcome, the core roles from most to least fitting, and how many answers said something.</summary>
public sealed record Evaluation(Outcome Outcome, IReadOnlyList<Score> Scores, int Counted);

/// <summary>The points of a role, out of the most it could have got from the questions that were answered.</summary>
public sealed record Score(string Role, int Points, int Possible)
{
    /// <summary>By fit, then by points, then by slug, so that the order never depends on the order of answers.</summary>
    public static Comparer<Score> HighestFirst { get; } = Comparer<Score>.Create((a, b) =>
        a.CompareFit(b) is var fit and not 0 ? -fit
        : a.Points != b.Points ? b.Points.CompareTo(a.Points)
        : string.CompareOrdinal(a.Role, b.Role));

    /// <summary>Points ÷ possible points, from 0 to 1; 0 when nothing was possible.</summary>
    public double Fit => Possible == 0 ? 0 : (double)Points / Possible;

    /// <summary>Whether this fit is at least numerator/denominator of the other; exact, in whole numbers.</summary>
    public bool IsAtLeast(int numerator, int denominator, Score other) =>
        (long)Points * other.Denominator * denominator >= (long)other.Points * Denominator * numerator;

    private int Denominator => Math.Max(Possible, 1);

    private int CompareFit(Score other) => ((long)Points * other.Denominator).CompareTo((long)other.Points * Denominator);
}
