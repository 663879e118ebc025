using RolesSite.Cards;

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

    /// <summary>What the picture of the page shows; unset, its title and description.</summary>
    public Card? Card { get; init; }

    /// <summary>The path of the page whose picture stands for this one, where it has none of its own: on pages that depend on somebody's answers.</summary>
    public string? CardOf { get; init; }

    /// <summary>Up to two facts, each with its name, that some previews show below the description.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts { get; init; } = [];

    /// <summary>The address, with its query, whose embedded form a program may ask for; null on pages that cannot be embedded.</summary>
    public string? Embeddable { get; init; }

    /// <summary>Whether a feed of what changes here is offered to feed readers.</summary>
    public bool HasFeed { get; init; }

    /// <summary>Whether the glossary terms of the page are explained in one sentence, for want of room.</summary>
    public bool ShortTerms { get; init; }

    /// <summary>The script that makes the page quicker, a file of wwwroot/js; everything works without it.</summary>
    public string? Script { get; init; }

    /// <summary>The page has a search of its own, so the header needs none.</summary>
    public bool IsSearch { get; init; }

    /// <summary>The first and the latest day of an article, for search engines; null on other pages.</summary>
    public (DateOnly First, DateOnly Latest)? Published { get; init; }

    /// <summary>Whether search engines are told where the page stands; a page at the limit of its weight leaves it to the breadcrumb that readers see.</summary>
    public bool HasStructuredData { get; init; } = true;

    /// <summary>A draft says so at its top.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The path of the page in the navigation that this one belongs to.</summary>
    public string? Section { get; init; }
}

/// <summary>A step of the breadcrumb.</summary>
public sealed record Crumb(string Title, string Path);
