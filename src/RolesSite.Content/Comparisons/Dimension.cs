namespace RolesSite.Content.Comparisons;

/// <summary>Whether a row says who decides, or states a plain fact.</summary>
public enum DimensionKind
{
    Stance,
    Fact,
}

/// <summary>One question that every role has an answer to: a row of every comparison.</summary>
public sealed record Dimension(string Id, Lens Lens, DimensionKind Kind, string Question, string Help)
{
    /// <summary>Retired ids whose matter stands here now: old links still find it.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>Other words that readers use for the matter; the search knows them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Dated changes to the row for all roles, such as another question; those to one role's cell stand with the role.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];
}
