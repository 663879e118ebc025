namespace RolesSite.Content.Quizzes;

/// <summary>The ids of the outcomes that the rules can reach; a quiz has a text for each.</summary>
public static class OutcomeIds
{
    public const string AllThree = "all-three";
    public const string TwoHats = "two-hats";
    public const string NoneYet = "none-yet";
    public const string TooLittle = "too-little";

    public static string First(string role) => $"first-{role}";

    /// <summary>Two roles that are too close to separate; the order of the arguments does not matter.</summary>
    public static string Both(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? $"both-{one}-and-{other}" : $"both-{other}-and-{one}";

    /// <summary>Every outcome that the rules can reach with these core roles.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<string> core) =>
    [
        .. core.Select(First),
        .. core.SelectMany((one, i) => core.Skip(i + 1).Select(other => Both(one, other))),
        AllThree, TwoHats, NoneYet, TooLittle,
    ];
}
