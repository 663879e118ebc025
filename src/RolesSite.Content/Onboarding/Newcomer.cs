using RolesSite.Content.Roles;

namespace RolesSite.Content.Onboarding;

/// <summary>Somebody who joins, by trade: what the printed sheet tells them to ask each role.</summary>
public sealed record Newcomer
{
    public required string Id { get; init; }

    /// <summary>The trade, as the rest of "a new".</summary>
    public required string Name { get; init; }

    /// <summary>What they will mostly need the roles for.</summary>
    public required RichText Opening { get; init; }

    /// <summary>The ids of the rows that matter to them, the weightiest first.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>What to ask each role, by its slug.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Ask { get; init; }

    /// <summary>What not to bring to each role, and who has the answer instead, by the role's slug.</summary>
    public required IReadOnlyDictionary<string, OtherDesk> NotAsk { get; init; }
}
