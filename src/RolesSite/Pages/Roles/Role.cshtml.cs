using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
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
        Styles = ["diagram"],
    };

    public Diagram Diagram => Diagram.Of(Site, Site.Roles, role => role == Role, "place", $"{Role.Name} between why, how and when", Diagram.Rule);

    public IReadOnlyList<ComparisonLink> Comparisons => [.. ComparisonLink.All(Site).Where(link => link.Slug.Split("-vs-").Contains(Role.Slug))];

    public Cell? ReportsTo => Role.Cells.GetValueOrDefault("reports-to");

    /// <summary>The sources of the profile. Those of its cells stand on the comparison pages.</summary>
    public IReadOnlyList<ComparisonNote> Sources => [.. Role.ConfusedWith.Select(confusion => confusion.Sources).Concat(Role.AlsoCalled.Select(title => title.Sources))
        .Prepend(ReportsTo?.Evidence.Sources ?? []).SelectMany(sources => sources)
        .Distinct().Select(id => new ComparisonNote(Site.Sources[id], null))];

    /// <summary>The numbers of sources in the list of this page.</summary>
    public IEnumerable<int> Numbers(IEnumerable<string> sources) =>
        sources.Select(source => Sources.TakeWhile(note => note.Source!.Id != source).Count() + 1);

    public IActionResult OnGet(string slug)
    {
        if (Site.FindRole(slug) is not { } role)
            return Fail(404, new PageFailure("There is no such role", $"We have no profile called “{Quoted.Short(slug)}”.",
                [.. Nearest.To(slug, Site.Roles.SelectMany(r => r.Aliases.Prepend(r.Slug))).Select(near => Site.FindRole(near)!).Distinct().Select(near => new Crumb(near.Name, $"/roles/{near.Slug}"))]));
        if (role.Slug != slug)
            return Moved($"/roles/{role.Slug}");
        Role = role;
        return Page();
    }
}
