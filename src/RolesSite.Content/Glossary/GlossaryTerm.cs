namespace RolesSite.Content.Glossary;

/// <summary>A word that the site uses in one sense, explained.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required string Term { get; init; }

    public required IReadOnlyList<string> Also { get; init; }

    public required RichText Definition { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Retired ids whose matter stands here now: old links still find it.</summary>
    public required IReadOnlyList<string> Formerly { get; init; }

    /// <summary>The id, on any page, of the box that a mention of the term opens.</summary>
    public static string BoxId(string term) => "term-" + term;
}
