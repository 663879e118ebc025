using RolesSite.Cards;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Quizzes;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new(Site.Settings.Title, Site.Settings.Description) { Styles = ["form", "home", "diagram", "list", "ask"], HasFeed = true, Card = new Card("", Site.Settings.Title, Site.Settings.Description) { Diagram = Diagram } };

    public Quiz? Quiz => Site.Quizzes.FirstOrDefault();

    /// <summary>The three roles that the initials are mixed up between: those that the quiz decides between.</summary>
    public IReadOnlyList<Role> Core => Site.Core;

    public string CoreComparison => new ComparisonAddress([.. Core.OrderBy(role => role.Slug, StringComparer.Ordinal)], []).Canonical;

    public IReadOnlyList<ComparisonLink> Compared => [.. ComparisonLink.Core(Site), .. Site.Settings.CompareFirst.Select(roles => ComparisonLink.Of(Site, roles))];

    public Diagram Diagram => Diagram.Of(Site, Core, Core.Contains, "place", "Where each role stands between why, how and when", Diagram.Rule);
}
