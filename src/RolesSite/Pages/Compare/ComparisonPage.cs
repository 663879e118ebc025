using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

/// <summary>A page that compares the roles of its address: the comparison itself, and the same table for other people's pages.</summary>
public abstract class ComparisonPage(SiteContext context) : SitePage(context)
{
    public ComparisonChoice Choice { get; private set; } = ComparisonChoice.Everything;

    public ComparisonTable Table { get; private set; } = null!;

    public RolesTogether Together { get; private set; } = null!;

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public string Title => ComparisonTitle.Of(Roles);

    public string Path => $"/compare/{new ComparisonAddress(Roles, []).Canonical}";

    /// <summary>The whole table, with the reader's titles: what a link to a row or a cell leads to.</summary>
    public string Unfiltered => Path + (Choice with { Rows = [], OnlyDifferences = false }).ToQuery();

    public DateOnly Reviewed => Roles.Min(role => role.Reviewed);

    protected string Caption => Choice switch
    {
        { OnlyDifferences: true, Rows.Count: > 0 } => $"{Table.Rows.Count()} of the {Choice.Rows.Count} chosen questions: those on which these roles differ.",
        { OnlyDifferences: true } => $"{Table.Rows.Count()} of {Site.Dimensions.Count} questions: those on which these roles differ.",
        { Rows.Count: > 0 } => $"{Table.Rows.Count()} of {Site.Dimensions.Count} questions, as chosen.",
        _ => $"{Table.Rows.Count()} questions. Each cell says how much say the role usually has, then explains it.",
    };

    /// <summary>Reads the address. Gives the answer that takes its place, where it names no comparison or not in the one canonical way.</summary>
    /// <param name="root">What comes before the roles: the page's own kind of address.</param>
    /// <param name="twin">What comes after them: the extension of a twin, or nothing.</param>
    protected IActionResult? Read(string roles, string root, string twin)
    {
        var address = ComparisonAddress.Parse(roles, Site);
        if (address.Unknown.Count > 0)
            return Fail(404, Unknown(address));
        if (address.Roles.Count > ComparisonAddress.MaximumRoles)
            return Fail(400, new PageFailure("That is too many roles for one table", $"A comparison shows up to {ComparisonAddress.MaximumRoles} roles, and this address names {address.Roles.Count}. Choose the ones that matter most.", [new Crumb("Choose roles", "/compare")]));
        if (address.Roles.Count == 0)
            return NotFound();
        if (address.Roles.Count == 1)
            return Alone(address.Roles[0]);
        if (address.Canonical != roles)
            return Moved(root + address.Canonical + twin);

        Roles = address.Roles;
        Choice = ComparisonChoice.Parse(Site, Request.Query.WithoutTracking());
        Table = ComparisonTable.Of(Site, Roles, Choice);
        Together = RolesTogether.Of(Site, Roles);
        return null;
    }

    /// <summary>The answer to an address that names one role.</summary>
    protected abstract IActionResult Alone(Role role);

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
