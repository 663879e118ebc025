namespace RolesSite.Content.Quizzes;

/// <summary>What answers add up to, by the position of each role in <see cref="Quiz.Roles"/>. It can be added to and taken from, so that many sheets that differ little are judged fast.</summary>
internal sealed class Tally
{
    private const int Strong = 2;

    private readonly Weight[][] weights;
    private readonly int[][] most;

    public Tally(Quiz quiz)
    {
        var roles = quiz.Roles;
        Core = quiz.Core.Count;
        Points = new int[roles.Count];
        Possible = new int[roles.Count];
        OwnAnswers = new int[roles.Count];
        weights = [.. quiz.Questions.Select(question => question.Options.Select(option =>
            new Weight([.. roles.Select(role => option.Points.GetValueOrDefault(role))], option.Signal, option.Counts)).ToArray())];
        most = [.. quiz.Questions.Select(question => roles.Select(role => question.Options.Max(option => option.Points.GetValueOrDefault(role))).ToArray())];
    }

    private Tally(Tally empty)
    {
        (weights, most, Core) = (empty.weights, empty.most, empty.Core);
        Points = new int[empty.Points.Length];
        Possible = new int[empty.Points.Length];
        OwnAnswers = new int[empty.Points.Length];
    }

    /// <summary>How many of the roles, the first ones, are core roles.</summary>
    public int Core { get; }

    public int[] Points { get; }

    /// <summary>The most that each role could have got from the questions that were answered.</summary>
    public int[] Possible { get; }

    /// <summary>How many answers point strongly to each role.</summary>
    public int[] OwnAnswers { get; }

    public int[] Signals { get; } = new int[Enum.GetValues<Signal>().Length];

    /// <summary>How many answers say something.</summary>
    public int Counted { get; private set; }

    /// <summary>Negative, zero or positive as the fit of one role is below, equal to or above that of the other; exact.</summary>
    public int CompareFit(int one, int other) => ((long)Points[one] * OutOf(other)).CompareTo((long)Points[other] * OutOf(one));

    /// <summary>Whether the fit of one role is at least that share of the other's; exact.</summary>
    public bool IsAtLeast(Share share, int one, int other) =>
        (long)Points[one] * OutOf(other) * share.Denominator >= (long)Points[other] * OutOf(one) * share.Numerator;

    public int OutOf(int role) => Math.Max(Possible[role], Score.LeastPossible);

    /// <summary>A tally of the same quiz without answers.</summary>
    public Tally Empty() => new(this);

    public void Add(int question, int option) => Count(question, option, 1);

    public void Remove(int question, int option) => Count(question, option, -1);

    // Questions without an answer, and "unsure", add nothing to anybody, and nothing to what could have been had.
    private void Count(int question, int option, int times)
    {
        if (option < 0 || weights[question][option] is not { Counts: true } weight)
            return;
        Counted += times;
        if (weight.Signal is { } signal)
            Signals[(int)signal] += times;
        for (var role = 0; role < Points.Length; role++)
        {
            Points[role] += times * weight.Points[role];
            Possible[role] += times * most[question][role];
            OwnAnswers[role] += weight.Points[role] >= Strong ? times : 0;
        }
    }

    private readonly record struct Weight(int[] Points, Signal? Signal, bool Counts);
}
