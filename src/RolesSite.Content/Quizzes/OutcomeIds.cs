namespace RolesSite.Content.Quizzes;

/// <summary>The ids of the outcomes that the rules of a quiz can reach; the quiz has a text for each.</summary>
public sealed class OutcomeIds
{
    public const string AllThree = "all-three";
    public const string TwoHats = "two-hats";
    public const string NoneYet = "none-yet";
    public const string TooLittle = "too-little";
    public const string DecidedElsewhere = "decided-elsewhere";
    public const string StandingService = "standing-service";
    public const string OtherWork = "other-work";

    private readonly string[][] both;
    private readonly Dictionary<string, IReadOnlyList<string>> roles = new(StringComparer.Ordinal);

    public OutcomeIds(QuizKind kind, IReadOnlyList<string> core, IReadOnlyList<string> neighbors)
    {
        First = [.. core.Select(role => $"first-{role}")];
        Near = [.. neighbors.Select(role => $"near-{role}")];
        both = [.. core.Select(one => core.Select(other => string.CompareOrdinal(one, other) < 0 ? $"both-{one}-and-{other}" : $"both-{other}-and-{one}").ToArray())];
        for (var i = 0; i < core.Count; i++)
        {
            roles[First[i]] = [core[i]];
            for (var j = i + 1; j < core.Count; j++)
                roles[both[i][j]] = [core[i], core[j]];
        }

        roles[AllThree] = core;
        var mixes = roles.Keys.Except(First).ToList();
        for (var i = 0; i < neighbors.Count; i++)
            roles[Near[i]] = [neighbors[i]];
        All = [.. First, .. mixes, .. Near, .. kind == QuizKind.Need ? [TwoHats, NoneYet] : (string[])[DecidedElsewhere, StandingService, OtherWork], TooLittle];
    }

    /// <summary>Whether an outcome tells its reader anything but that the answers say too little.</summary>
    public static bool IsDecided(string outcome) => outcome is not (TooLittle or OtherWork);

    /// <summary>One core role leads; by its position.</summary>
    public IReadOnlyList<string> First { get; }

    /// <summary>A neighbor leads; by its position among the neighbors.</summary>
    public IReadOnlyList<string> Near { get; }

    public IReadOnlyList<string> All { get; }

    /// <summary>The roles that an outcome names; none for those that are about something else.</summary>
    public IReadOnlyList<string> RolesOf(string outcome) => roles.GetValueOrDefault(outcome, []);

    /// <summary>Two core roles that are too close to separate, in any order.</summary>
    public string Both(int one, int other) => both[one][other];
}
