using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Roles;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Roles around the initials PM", "What product, program and project managers each decide, share and leave to others, and what to ask them.")
    {
        Name = "Roles",
        Section = "/roles",
        Styles = ["diagram", "profile", "list"],
    };

    /// <summary>For each lens how many of its rows have stances, and the roles that decide any of them, with how many, the most first.</summary>
    public IReadOnlyList<(LensGroup Lens, int Rows, IReadOnlyList<(Role Role, int Decides)> Deciders)> ByLens =>
        [.. Site.Lenses.Select(lens => (lens, Rows: Site.Dimensions.Where(row => row.Lens == lens.Lens && row.Kind == DimensionKind.Stance).ToList()))
            .Select(group => (group.lens, group.Rows.Count, Deciders(group.Rows)))];

    private IReadOnlyList<(Role Role, int Decides)> Deciders(IReadOnlyList<Dimension> rows) =>
        [.. Site.Roles.Select(role => (role, Decides: rows.Count(row => role.Cells[row.Id].Stance == Stance.Decides))).Where(found => found.Decides > 0).OrderByDescending(found => found.Decides)];

    public Diagram Diagram => Diagram.Of(Site, Site.Roles, _ => true, "place", "Where each role stands between why, how and when", $"{Diagram.Rule} {Initials}");

    // Names that have no room in the drawing stand in it by their initials.
    private string Initials => string.Join(" ", Site.Roles.Where(role => DiagramMark.Label(role) == role.Short && role.Short.All(char.IsUpper)).Select(role => $"{role.Short} is the {role.NameInText}."));
}
