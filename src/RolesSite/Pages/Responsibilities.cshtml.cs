using Microsoft.AspNetCore.Mvc;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

public sealed class ResponsibilitiesModel(SiteContext context) : SitePage(context)
{
    // As many columns as can hold a part in words; more show its letter.
    private const int FewRoles = 4;

    public ResponsibilityTable Table { get; private set; } = null!;

    public IReadOnlyList<Role> ChosenRoles { get; private set; } = [];

    public IReadOnlyList<Phase> ChosenPhases { get; private set; } = [];

    /// <summary>What the address asked for and the site does not have.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public bool IsFiltered => ChosenRoles.Count > 0 || ChosenPhases.Count > 0;

    /// <summary>What was chosen, as a phrase: "product and program manager, in the phase launch".</summary>
    public string Selection => string.Join(", ", new[]
    {
        ChosenRoles.Count > 0 ? ComparisonTitle.Of(Table.Columns) is var names ? char.ToLowerInvariant(names[0]) + names[1..] : "" : "all roles",
        ChosenPhases.Count > 0 ? $"in the {(ChosenPhases.Count == 1 ? "phase" : "phases")} {ComparisonTitle.Listed([.. ChosenPhases.Order().Select(phase => phase.ToUrl())], "and")}" : "",
    }.Where(part => part.Length > 0));

    public bool HasFewRoles => Table.Columns.Count <= FewRoles;

    public IEnumerable<Part> Parts => Table.Rows.SelectMany(row => row.Activity.Assignments).Select(assignment => assignment.Part).Distinct().Order();

    public override PageHead Head => new($"Who does what, from idea to use{(IsFiltered ? ": " + Selection : "")}", $"{Site.Responsibilities.Activities.Count} pieces of work on a product, and for each who answers for it, who does it, who is asked and who is told.")
    {
        Name = "Who does what",
        Section = "/responsibilities",
        Styles = ["comparison", "linked", "wide", "form", "choose", "matrix"],
    };

    public IActionResult OnGet()
    {
        var roles = Values("roles").Select(name => (Name: name, Role: Site.FindRole(name))).ToList();
        var phases = Values("phase").Select(name => (Name: name, Phase: Phases(name))).ToList();

        ChosenRoles = [.. roles.Select(role => role.Role).OfType<Role>().Distinct()];
        ChosenPhases = [.. phases.Select(phase => phase.Phase).OfType<Phase>().Distinct()];
        Unknown = [.. roles.Where(role => role.Role is null).Select(role => role.Name), .. phases.Where(phase => phase.Phase is null).Select(phase => phase.Name)];
        Table = ResponsibilityTable.Of(Site, ChosenRoles, ChosenPhases);
        return Page();
    }

    /// <summary>The row of a comparison that an activity belongs to: of the roles on show, if there are few enough.</summary>
    public string RowOf(string dimension)
    {
        var slugs = Table.Columns.Count is >= 2 and <= FewRoles ? Table.Columns.Select(role => role.Slug) : ComparisonLink.Core(Site)[0].Slug.Split("-vs-");
        return $"/compare/{ComparisonLink.Of(Site, slugs).Slug}#{dimension}";
    }

    private static Phase? Phases(string name) => Enum.GetValues<Phase>().Where(phase => phase.ToUrl() == name).Select(phase => (Phase?)phase).FirstOrDefault();

    // A key may stand twice, or hold several values with commas between them.
    private IEnumerable<string> Values(string key) => Request.Query[key].OfType<string>()
        .SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Select(value => value.ToLowerInvariant()).Distinct();
}
