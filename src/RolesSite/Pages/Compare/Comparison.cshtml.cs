using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

public sealed class ComparisonModel(SiteContext context) : SitePage(context)
{
    public ComparisonTable Table { get; private set; } = null!;

    public IReadOnlyList<Role> Roles => Table.Columns;

    public string Title => ComparisonTitle.Of(Roles);

    public DateOnly Reviewed => Roles.Min(role => role.Reviewed);

    /// <summary>Only the stances that the table shows stand in its key.</summary>
    public IEnumerable<Stance> Stances => Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Cell.Stance).OfType<Stance>().Distinct().Order();

    public ComparisonView View => new(Table, "comparison", $"{Table.Rows.Count()} questions. Each cell says how much say the role usually has, then explains it.");

    public override PageHead Head => new($"{Title}, side by side", string.Join(" ", Roles.Select(role => $"The {role.NameInText} {role.InShort.Plain}.")))
    {
        Above = [new Crumb("Compare", "/compare")],
        Name = ComparisonTitle.Listed([.. Roles.Select((role, i) => i == 0 ? role.Short : role.ShortInText)], "and"),
        Section = "/compare",
        Styles = ["comparison"],
    };

    public IActionResult OnGet(string roles)
    {
        var address = ComparisonAddress.Parse(roles, Site);
        if (address.Unknown.Count > 0)
            return Fail(404, Unknown(address));
        if (address.Roles.Count > ComparisonAddress.MaximumRoles)
            return Fail(400, new PageFailure("That is too many roles for one table", $"A comparison shows up to {ComparisonAddress.MaximumRoles} roles, and this address names {address.Roles.Count}. Choose the ones that matter most.", [new Crumb("Choose roles", "/compare")]));
        if (address.Roles.Count == 0)
            return NotFound();
        if (address.Roles.Count == 1)
            return Moved($"/roles/{address.Roles[0].Slug}");
        if (address.Canonical != roles)
            return Moved($"/compare/{address.Canonical}");

        Table = ComparisonTable.Of(Site, address.Roles);
        return Page();
    }

    private PageFailure Unknown(ComparisonAddress address)
    {
        var names = Site.Roles.SelectMany(role => role.Aliases.Prepend(role.Slug)).ToList();
        var near = address.Unknown.SelectMany(name => Nearest.To(name, names)).Select(name => Site.FindRole(name)!);
        var ways = address.Roles.Count switch
        {
            0 => [],
            1 => new[] { new Crumb($"The profile of the {address.Roles[0].NameInText}", $"/roles/{address.Roles[0].Slug}") },
            <= ComparisonAddress.MaximumRoles => [new Crumb($"{ComparisonTitle.Of(address.Roles)}, without it", $"/compare/{address.Canonical}")],
            _ => [new Crumb("Choose roles", "/compare")],
        };
        return new PageFailure("We do not know that role",
            $"The address names {ComparisonTitle.Listed([.. address.Unknown.Take(5).Select(name => $"“{Quoted.Short(name)}”")], "and")}, which is not one of our roles.",
            [.. near.Distinct().Except(address.Roles).Select(role => With(address, role)), .. ways]);
    }

    // With one near match and the roles that are known, the comparison that was probably meant.
    private static Crumb With(ComparisonAddress address, Role role)
    {
        var meant = new ComparisonAddress([.. address.Roles.Append(role).OrderBy(r => r.Slug, StringComparer.Ordinal)], []);
        return meant.Roles.Count is >= 2 and <= ComparisonAddress.MaximumRoles
            ? new Crumb(ComparisonTitle.Of(meant.Roles), $"/compare/{meant.Canonical}")
            : new Crumb(role.Name, $"/roles/{role.Slug}");
    }
}
