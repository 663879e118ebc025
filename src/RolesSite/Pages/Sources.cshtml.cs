using RolesSite.Content.Roles;
using RolesSite.Content.Sources;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class SourcesModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Sources", "What this site relies on, what each source is good for, how far we read it, and which pages use it.") { Name = "Sources", Styles = ["terms"] };

    public IEnumerable<(Source Source, SourceUses Uses)> Sources =>
        Site.Sources.OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase).Select(source => (source, SourceUses.Of(source.Id, Site)));

    public IReadOnlyList<Letter> Letters => Letter.Of(Site.Sources.OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase).Select(source => (source.Title, source.Id)));

    /// <summary>The comparison in which a reader finds the role's cells: beside the other core roles, or beside one it is confused with.</summary>
    public string Home(Role role) => (Site.Core.Contains(role) ? ComparisonLink.Core(Site) : ComparisonLink.With(Site, role)) is [var first, ..] ? first.Slug : "";
}
