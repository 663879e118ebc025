using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;
using RolesSite.Content.Sources;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Roles;

public sealed class RoleModel(SiteContext context) : SitePage(context)
{
    public Role Role { get; private set; } = null!;

    public override PageHead Head => new($"{Role.Name}: what the role decides, and what to ask", Role.Essence.Plain)
    {
        Above = [new Crumb("Roles", "/roles")],
        Name = Role.Name,
        Section = "/roles",
        IsDraft = Role.IsDraft,
        HasFeed = true,
        Styles = ["diagram", "profile", "list"],
        Card = new Card("Role", Role.Name, Role.Essence.Plain) { Diagram = Diagram },
        Facts = [("Looks after", Role.LooksAfter.Plain), ("Reviewed", Role.Reviewed.InWords())],
    };

    public Diagram Diagram => Diagram.Of(Site, Site.Core.Prepend(Role).Distinct(), role => role == Role, "place", $"{Role.Name} between why, how and when", Diagram.Rule);

    public IReadOnlyList<ComparisonLink> Comparisons => ComparisonLink.With(Site, Role);

    /// <summary>The activities in which the role has a part, by its weightiest part there.</summary>
    public IReadOnlyList<(Part Part, IReadOnlyList<Activity> Activities)> Parts => [.. Site.Responsibilities.Activities
        .Where(activity => activity.PartsOf(Role.Slug).Any()).GroupBy(activity => activity.PartsOf(Role.Slug).First()).OrderBy(group => group.Key)
        .Select(group => (group.Key, (IReadOnlyList<Activity>)[.. group]))];

    /// <summary>Whose week to read next.</summary>
    public IReadOnlyList<Role> OthersOfCore => [.. Site.Core.Where(other => other != Role)];

    public Cell? ReportsTo => Role.Cells.GetValueOrDefault("reports-to");

    /// <summary>The sources of the profile, in the order of their marks. Those of its cells stand on the comparison pages.</summary>
    public IReadOnlyList<Note> Sources => [.. SourceIds.Select(id => new Note(Site.Sources[id], null))];

    private IReadOnlyList<string> SourceIds { get; set; } = [];

    /// <summary>The numbers of sources in the list of this page.</summary>
    public IReadOnlyList<int> Numbers(IEnumerable<string> sources) => [.. sources.Select(source => SourceIds.ToList().IndexOf(source) + 1)];

    public IActionResult OnGet(string slug)
    {
        if (Site.FindRole(slug) is not { } role)
            return Fail(404, new PageFailure("There is no such role", $"We have no profile called “{Quoted.Short(slug)}”.",
                [.. Nearest.To(slug, Site.Roles.SelectMany(r => r.Aliases.Prepend(r.Slug))).Select(near => Site.FindRole(near)!).Distinct().Select(near => new Crumb(near.Name, $"/roles/{near.Slug}"))]));
        if (role.Slug != slug)
            return Moved($"/roles/{role.Slug}");
        Role = role;
        SourceIds = [.. (ReportsTo?.Evidence.Sources ?? []).Concat(role.NamedSources()).Distinct()];
        return Page();
    }
}
