namespace RolesSite.Http;

/// <summary>
/// The Content-Security-Policy of an answer. A page allows the texts that it has inside it by their hashes, and no other page's: all of them
/// together are a kilobyte that nothing compresses. No nonces: they would make pages uncacheable.
/// </summary>
internal sealed class ContentPolicy(bool isFramed)
{
    // The script of a comparison fetches its Markdown twin; checkers such as Lighthouse fetch robots.txt in the name of the page.
    private const string Everywhere = "default-src 'none'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>What holds where nothing stands inside that a browser would run or draw by.</summary>
    public string Plain { get; } = $"{Everywhere}; frame-ancestors {(isFramed ? "*" : "'none'")}";

    /// <summary>The policy of a page with these style sheets inside it, and no script.</summary>
    public string With(IEnumerable<string> styleHashes) => $"{Plain}; style-src{Allowed(styleHashes)}";

    /// <summary>The policy of a page with these style sheets and scripts inside it, and maybe a script beside it.</summary>
    public string With(IEnumerable<string> styleHashes, IEnumerable<string> scriptHashes) => $"{With(styleHashes)}; script-src 'self'{Allowed(scriptHashes)}";

    private static string Allowed(IEnumerable<string> hashes) => string.Concat(hashes.Select(hash => $" 'sha256-{hash}'"));
}
