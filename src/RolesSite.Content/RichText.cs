namespace RolesSite.Content;

/// <summary>An author's text: HTML that is safe to write into a page, and the same in plain words.</summary>
public sealed record RichText(string Html, string Plain)
{
    /// <summary>The addresses on this site that the text links to, without the prefix that the site is hosted under.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
