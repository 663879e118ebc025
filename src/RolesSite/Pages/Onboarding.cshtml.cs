using Microsoft.AspNetCore.Mvc;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Onboarding;
using RolesSite.Content.Roles;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

/// <summary>One printed page for somebody who joins: who they will meet, what to ask each, and what not to.</summary>
public sealed class OnboardingModel(SiteContext context) : SitePage(context)
{
    /// <summary>The ids of the first fields of the form, which a problem points to.</summary>
    public const string RolesField = "choose-roles", ForField = "choose-for";

    private const int LongestName = 60;

    /// <summary>The roles that the address names, in the order of the table's columns.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <summary>The roles that a sheet can be about; a draft has no questions yet.</summary>
    public IEnumerable<Role> Known => Site.Roles.Where(role => !role.IsDraft);

    public Newcomer? For { get; private set; }

    public ComparisonChoice Choice { get; private set; } = ComparisonChoice.Everything;

    /// <summary>What keeps the sheet from being made, and the field to mend it in.</summary>
    public (string Text, string Field)? Problem { get; private set; }

    /// <summary>The sheet, when the address says whom it is for and about.</summary>
    public bool IsSheet => For is not null && Roles.Count > 0 && Problem is null;

    public ComparisonTable Table => ComparisonTable.Of(Site, Roles, Choice with { Rows = For!.Rows });

    /// <summary>The rows of the sheet beside each other, or of one role on its profile.</summary>
    public string FullPage => Roles.Count == 1 ? $"/roles/{Roles[0].Slug}" : $"/compare/{Address.Canonical}";

    /// <summary>The shortest address that leads there, to be typed from paper.</summary>
    public string Typed => Context.AbsoluteRoot(Request).Split("://")[^1] + (Roles.Count == 1 ? "/roles/" : "/compare/") + Address.Typed;

    public ComparisonView View => new(Table, "rows", $"The {For!.Rows.Count} rows of {Site.Dimensions.Count} that matter most for a new {For.Name}", Roles.Count == 1 ? null : FullPage + (Choice with { Rows = [] }).ToQuery());

    public string TitleOf(Role role) => Choice.Titles.GetValueOrDefault(role.Slug) ?? Site.Settings.Titles.GetValueOrDefault(role.Slug) ?? role.Name;

    private ComparisonAddress Address => new(Roles, []);

    public override PageHead Head => new(Problem is not null ? "Error: a sheet for somebody who joins" : IsSheet ? $"Whom a new {For!.Name} should ask" : "A sheet for somebody who joins",
        "One printed page for a new colleague: whom they will meet, what to ask each of them, what not to, and the rows that matter.")
    {
        Name = IsSheet ? $"Sheet for a new {For!.Name}" : "Onboarding sheet",
        Styles = IsSheet ? [.. ComparisonView.Styles(Roles.Count), "form", "choose", "sheet"] : ["form", "errors", "choose", "sheet"],
        NoIndex = Request.Query.Count > 0,
        HasPlainAddress = true,
    };

    public IActionResult OnGet()
    {
        var query = Chooser.Titles(Request.Query.WithoutTracking()).ToLookup(pair => pair.Key, pair => pair.Value);
        var named = ComparisonAddress.Of(query["roles"].SelectMany(values => values).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)), Site);
        var reader = query["for"].SelectMany(values => values).LastOrDefault(value => value.Length > 0)?.Trim().ToLowerInvariant();
        Roles = [.. Known.Where(named.Roles.Contains).OrderBy(role => role.Slug, StringComparer.Ordinal)];
        For = reader is not null && Site.Newcomers.TryGet(reader, out var newcomer) ? newcomer : null;
        // Rows and differences belong to tables; the sheet chooses its own.
        var titles = ComparisonChoice.Parse(Site, query.Where(pair => pair.Key == "as").SelectMany(pair => pair.Select(values => KeyValuePair.Create(pair.Key, values))));
        Choice = titles with
        {
            Unused =
            [
                .. named.Unknown.Select(name => new UnusedValue("roles", name, UnusedReason.UnknownName)),
                .. titles.Unused,
                .. query.Where(pair => pair.Key is not ("roles" or "for" or "as")).SelectMany(pair => pair.SelectMany(values => values), (pair, value) => new UnusedValue(pair.Key, value, UnusedReason.UnknownKey)),
            ],
        };

        if (query.Count == 0)
            return Page();
        Problem = Roles.Count switch
        {
            0 => ($"Choose 1 to {ComparisonAddress.MaximumRoles} roles that the newcomer will meet.", RolesField),
            > ComparisonAddress.MaximumRoles => ($"Choose up to {ComparisonAddress.MaximumRoles} roles; you chose {Roles.Count}, and the sheet would not fit a page.", RolesField),
            _ when reader is null => ("Choose whom the sheet is for.", ForField),
            _ when For is null => ($"We have no sheet for “{Quoted.Short(reader[..Math.Min(reader.Length, LongestName)])}”. Choose from the list.", ForField),
            _ => null,
        };
        if (Problem is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
