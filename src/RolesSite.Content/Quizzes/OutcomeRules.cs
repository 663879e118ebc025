namespace RolesSite.Content.Quizzes;

/// <summary>The rules that turn what answers add up to into an outcome, in the order in which they are asked.</summary>
public static class OutcomeRules
{
    /// <summary>Fewer answers than this that say something decide nothing. The pilot showed half of the wrong results below it.</summary>
    public const int EnoughAnswers = 4;

    /// <summary>Fewer points than this let no role lead.</summary>
    public const int EnoughPoints = 6;

    /// <summary>Fewer answers that speak for it than this let no neighbor lead, and nothing else that is not one of the three: its evidence must be its own.</summary>
    public const int EnoughOwnAnswers = 3;

    /// <summary>A role is close to the leading one from this share of its fit on.</summary>
    public static readonly Share Close = new(4, 5);

    /// <summary>When two are close, the third belongs with them from this share of the leading one on: with eleven answers, 4, 4 and 3 is a mix of three.</summary>
    public static readonly Share CloseThird = new(2, 3);

    /// <summary>In a small organization a second role has enough to do from this share of the leading one on.</summary>
    public static readonly Share SecondHat = new(1, 2);

    /// <summary>So many of the answers that count say that nothing is missing: then nothing is.</summary>
    public static readonly Share Calm = new(1, 2);

    /// <summary>So many of the answers that count say that others decide, or tell of a standing service, which is a program in the other sense of the word.</summary>
    public static readonly Share Another = new(1, 3);

    internal static string Judge(QuizKind kind, OutcomeIds ids, Tally tally)
    {
        if (tally.Counted < EnoughAnswers)
            return OutcomeIds.TooLittle;
        if (kind == QuizKind.Need && Calm.IsReachedBy(tally.Signals[(int)Signal.NothingMissing], tally.Counted))
            return OutcomeIds.NoneYet;
        if (kind == QuizKind.Role && IsAnother(Signal.DecidedElsewhere, tally))
            return OutcomeIds.DecidedElsewhere;
        if (kind == QuizKind.Role && IsAnother(Signal.StandingService, tally))
            return OutcomeIds.StandingService;

        var first = BestCore(tally);
        var neighbor = BestNeighbor(tally);
        if (neighbor >= 0 && tally.CompareFit(neighbor, first) > 0)
            return ids.Near[neighbor - tally.Core];
        if (tally.Points[first] < EnoughPoints)
            return kind == QuizKind.Need ? OutcomeIds.TooLittle : OutcomeIds.OtherWork;

        var second = BestCore(tally, first);
        if (kind == QuizKind.Need && tally.Signals[(int)Signal.SmallOrganization] > 0 && tally.IsAtLeast(SecondHat, second, first))
            return OutcomeIds.TwoHats;
        if (!tally.IsAtLeast(Close, second, first))
            return ids.First[first];
        var third = BestCore(tally, first, second);
        return tally.IsAtLeast(CloseThird, third, first) ? OutcomeIds.AllThree : ids.Both(first, second);
    }

    private static bool IsAnother(Signal signal, Tally tally) => tally.Signals[(int)signal] >= EnoughOwnAnswers && Another.IsReachedBy(tally.Signals[(int)signal], tally.Counted);

    // The best-fitting core role besides those, by position; the earlier one of equals.
    private static int BestCore(Tally tally, int except = -1, int exceptToo = -1)
    {
        var best = -1;
        for (var role = 0; role < tally.Core; role++)
        {
            if (role != except && role != exceptToo && (best < 0 || tally.CompareFit(role, best) > 0))
                best = role;
        }

        return best;
    }

    // The best-fitting neighbor that has enough evidence of its own; -1 if none has.
    private static int BestNeighbor(Tally tally)
    {
        var best = -1;
        for (var role = tally.Core; role < tally.Points.Length; role++)
        {
            if (tally.OwnAnswers[role] >= EnoughOwnAnswers && tally.Points[role] >= EnoughPoints && (best < 0 || tally.CompareFit(role, best) > 0))
                best = role;
        }

        return best;
    }
}

/// <summary>A share in whole numbers, so that nothing is ever rounded.</summary>
public readonly record struct Share(int Numerator, int Denominator)
{
    public bool IsReachedBy(int part, int whole) => (long)part * Denominator >= (long)whole * Numerator;
}
