namespace RolesSite.Content.Search;

/// <summary>What kind of thing the site's search found; of two that are called the same, the earlier kind comes first.</summary>
public enum FoundKind
{
    Role,
    Comparison,
    Article,
    Page,
    Quiz,
    Term,
    Row,
    Activity,
}

/// <summary>
/// A page, or a part of one, as the site's search knows it. Parts of one page share its title; a part has a heading and a fragment. Other
/// names are names of the whole page.
/// </summary>
internal sealed record SearchEntry(FoundKind Kind, string Page, string? Fragment, string Title, string Heading, IReadOnlyList<string> Also, string Text)
{
    public string Path => Fragment is null ? Page : $"{Page}#{Fragment}";
}
