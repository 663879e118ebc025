namespace RolesSite;

/// <summary>The configuration section "Site".</summary>
public sealed class SiteOptions
{
    private static readonly string[] Known = [nameof(BaseUrl), nameof(Content)];

    /// <summary>The address that readers use, with the path prefix if there is one. Unset: each request's own.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The content folder; relative to the program's folder when published, to the project in development.</summary>
    public string Content { get; init; } = "content";

    /// <summary>The path below which the site is served: "" or "/handbook/which-pm".</summary>
    public string PathPrefix => BaseUri?.AbsolutePath.TrimEnd('/') ?? "";

    /// <summary>Scheme and host that readers use, such as https://pm.example.org; null when each request's own count.</summary>
    public string? Origin => BaseUri?.GetLeftPart(UriPartial.Authority);

    private Uri? BaseUri => string.IsNullOrWhiteSpace(BaseUrl) ? null : new Uri(BaseUrl);

    /// <summary>Reads and validates the section; mistakes say what was expected.</summary>
    public static SiteOptions? Read(IConfiguration configuration, List<string> mistakes)
    {
        var section = configuration.GetSection("Site");
        foreach (var unknown in section.GetChildren().Where(setting => !Known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)))
            mistakes.Add($"Site: there is no setting \"{unknown.Key}\"; expected only {string.Join(" and ", Known)}");

        var options = section.Get<SiteOptions>() ?? new SiteOptions();
        if (!string.IsNullOrWhiteSpace(options.BaseUrl) && !IsBaseUrl(options.BaseUrl))
            mistakes.Add($"Site:BaseUrl is \"{options.BaseUrl}\"; expected an address such as https://pm.example.org or https://example.org/which-pm, without ? or #");
        return mistakes.Count == 0 ? options : null;
    }

    private static bool IsBaseUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { Query: "", Fragment: "", UserInfo: "" };
}
