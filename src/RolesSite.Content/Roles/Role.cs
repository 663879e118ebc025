namespace RolesSite.Content.Roles;

/// <summary>The profile of a role, and its cell in every dimension.</summary>
public sealed record Role
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>The label of the role's cells on a phone.</summary>
    public required string Short { get; init; }

    public required string Tagline { get; init; }

    /// <summary>What the role does, as the rest of a sentence that begins with its name.</summary>
    public required RichText InShort { get; init; }

    public required RichText Essence { get; init; }

    /// <summary>Other words for the role that redirect to it in an address.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<OtherTitle> AlsoCalled { get; init; }

    public required RichText LooksAfter { get; init; }

    public required RichText WorksUntil { get; init; }

    public required RichText MeasuredBy { get; init; }

    public required IReadOnlyList<RichText> Questions { get; init; }

    public required IReadOnlyList<RichText> Decides { get; init; }

    public required IReadOnlyList<RichText> Shares { get; init; }

    public required IReadOnlyList<RichText> LeavesToOthers { get; init; }

    public required IReadOnlyList<string> Ask { get; init; }

    public required IReadOnlyList<OtherDesk> AskOthers { get; init; }

    public required IReadOnlyList<RichText> SignsYouNeedOne { get; init; }

    public required IReadOnlyList<RichText> SignsOfAnotherNeed { get; init; }

    public required IReadOnlyList<Confusion> ConfusedWith { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>One cell for each dimension, by the dimension's id.</summary>
    public required IReadOnlyDictionary<string, Cell> Cells { get; init; }

    /// <summary>The short name in the middle of a sentence.</summary>
    public string ShortInText => InText(Short);

    /// <summary>The day of the latest change.</summary>
    public DateOnly Changed => Changes is [var latest, ..] ? latest.Date : Reviewed;

    /// <summary>The name in the middle of a sentence.</summary>
    public string NameInText => InText(Name);

    // Initials such as PMO stay as they are.
    private static string InText(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}

/// <summary>A title that some organization uses for the role.</summary>
public sealed record OtherTitle(string Title, string Where, IReadOnlyList<string> Sources);

/// <summary>A question that people bring to this role although somebody else has the answer.</summary>
public sealed record OtherDesk(string Question, RichText Who);

/// <summary>Something that the role is taken for, and what tells them apart.</summary>
public sealed record Confusion(string Name, RichText Difference, IReadOnlyList<string> Sources);
