using RolesSite.Content;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

/// <summary>What changed since somebody linked to a page here.</summary>
public sealed class ChangesModel(SiteContext context) : SitePage(context)
{
    // A year or two of edits; what is older is there, but not in the way.
    private const int Latest = 60;

    public override PageHead Head => new("What changed", "Dated changes to the articles, role profiles and comparison rows of this site, the newest first, and a feed to follow them.")
    {
        Name = "Changes",
        Styles = ["changes"],
        HasFeed = true,
    };

    public IEnumerable<IGrouping<DateOnly, PublishedChange>> Days => Context.Changes.Take(Latest).GroupBy(change => change.Date);

    public IReadOnlyList<IGrouping<DateOnly, PublishedChange>> Earlier => [.. Context.Changes.Skip(Latest).GroupBy(change => change.Date)];

    public string Feed => Context.AbsoluteRoot(Request) + Http.Feed.Path;
}
