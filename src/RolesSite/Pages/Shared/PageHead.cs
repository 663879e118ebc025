namespace RolesSite.Pages.Shared;

/// <summary>What the layout needs to know of a page: the title and description, the way back, and the style parts it uses.</summary>
public sealed record PageHead(string Title, string Description)
{
    /// <summary>The pages above this one, from the top; home and the page itself are added.</summary>
    public IReadOnlyList<Crumb> Above { get; init; } = [];

    /// <summary>The page's own name in the breadcrumb; null leaves the breadcrumb out.</summary>
    public string? Name { get; init; }

    /// <summary>Style parts besides the base: files of wwwroot/css.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Pages that depend on somebody's answers are not for search engines.</summary>
    public bool NoIndex { get; init; }

    /// <summary>A page that is also there, without what its reader added, at its address without a query: its canonical link names that one.</summary>
    public bool HasPlainAddress { get; init; }

    /// <summary>The script that makes the page quicker, a file of wwwroot/js; everything works without it.</summary>
    public string? Script { get; init; }

    /// <summary>A draft says so at its top.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The path of the page in the navigation that this one belongs to.</summary>
    public string? Section { get; init; }
}

/// <summary>A step of the breadcrumb.</summary>
public sealed record Crumb(string Title, string Path);
