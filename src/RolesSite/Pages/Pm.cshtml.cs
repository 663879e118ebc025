using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

/// <summary>What the initials can mean, in ten seconds: the page for whoever asks "which PM?".</summary>
public sealed class PmModel(SiteContext context) : SitePage(context)
{
    private const string Initials = "PM";

    public override PageHead Head => new("What “PM” can mean", $"{ComparisonTitle.Listed([.. Site.Core.Select((role, i) => $"{(i == 0 ? role.Name : role.NameInText)} ({role.Tagline})")], "or")}. Ask what the person decides.")
    {
        Name = "PM",
        Styles = ["form", "list", "pm"],
        Card = new Cards.Card("", "“PM” can mean…", $"A {string.Join("; or a ", Site.Core.Select(role => $"{role.NameInText}: {role.Tagline}"))}.") { Diagram = Diagram.Of(Site, Site.Core, _ => true, "place", "PM", Diagram.Rule) },
    };

    /// <summary>The other roles with these initials, and those whose initials hold them.</summary>
    public IEnumerable<(string Initials, Role Role)> Others => Site.Roles.Except(Site.Core)
        .Select(role => (Letters: InitialsOf(role), Role: role))
        .Where(found => found.Letters.Contains(Initials, StringComparison.Ordinal))
        .OrderBy(found => found.Letters.Length);

    public string CoreComparison => new ComparisonAddress([.. Site.Core.OrderBy(role => role.Slug, StringComparer.Ordinal)], []).Canonical;

    private static string InitialsOf(Role role) => string.Concat(role.Name.Split(' ').Select(word => char.ToUpperInvariant(word[0])));
}
