namespace RolesSite.Content;

/// <summary>What site.yaml says about the site as a whole.</summary>
public sealed record SiteSettings
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string FooterText { get; init; }

    public required IReadOnlyList<NavigationLink> Navigation { get; init; }

    public required IReadOnlyList<NavigationGroup> Footer { get; init; }

    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>The articles that the home page offers, by their slugs.</summary>
    public required IReadOnlyList<string> ReadFirst { get; init; }

    /// <summary>The comparisons that the home page offers besides those of the core roles, each by the slugs of its roles.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> CompareFirst { get; init; }

    /// <summary>What somebody may want who comes to the list of articles, and where to begin.</summary>
    public required IReadOnlyList<NavigationGroup> Needs { get; init; }

    /// <summary>What the reader should know of the week that every role's profile tells.</summary>
    public required RichText WeekStory { get; init; }

    public required IReadOnlyList<RoleGroup> RoleGroups { get; init; }

    /// <summary>How the answer about a set of roles begins when nobody wrote one: the first whose role is in the set, before what one asks that role.</summary>
    public required IReadOnlyList<Opening> Openings { get; init; }

    /// <summary>The titles that the organization of this installation uses, by the slug of the role.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>Where a content file can be edited: an address in which <c>{path}</c> stands for the file below <c>content</c>.</summary>
    public required string? EditUrl { get; init; }

    /// <summary>Where a problem can be reported.</summary>
    public required string? ReportUrl { get; init; }
}

/// <summary>A link of the site's own navigation.</summary>
public sealed record NavigationLink(string Title, string Path)
{
    /// <summary>Other words that readers use for the page; the search knows them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}

/// <summary>Links under one heading: a column of the footer, or what serves one need.</summary>
public sealed record NavigationGroup(string Title, IReadOnlyList<NavigationLink> Links);

/// <summary>Roles that are listed together, by their slugs. What they have in common is a phrase that follows "both" or "all of them".</summary>
public sealed record RoleGroup(string Title, string Description, string InCommon, IReadOnlyList<string> Roles);

/// <summary>Words that lead from one role to the others: "Once the product manager has said".</summary>
public sealed record Opening(string Role, string Words);

/// <summary>A section that articles are listed in.</summary>
public sealed record ArticleSection(string Id, string Title, string Description);
