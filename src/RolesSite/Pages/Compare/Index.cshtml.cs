using Microsoft.AspNetCore.Mvc;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    // A header holds only so much; what nobody understood need not be repeated in full.
    private const int LongestUnused = 200;

    /// <summary>What the form could not do with what was chosen; null when nothing was chosen yet.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<Role> Chosen { get; private set; } = [];

    public ComparisonChoice Choice { get; private set; } = ComparisonChoice.Everything;

    /// <summary>More was chosen than roles.</summary>
    public bool IsNarrowed => Choice is not { Rows.Count: 0, OnlyDifferences: false, Titles.Count: 0 };

    /// <summary>The comparisons of a group: those of the first with their answers, of the others by name only, or the list would be too long to choose from.</summary>
    public IReadOnlyList<ComparisonLink> Links(AskedGroup group) => [.. ComparisonLink.In(Site, group).Select(link => group == Site.Asked[0] ? link : link with { Line = null })];

    public Chooser Chooser => new(Site, Chosen, Choice);

    public override PageHead Head => new($"{(Problem is null ? "" : "Error: ")}Compare roles side by side", "Put roles side by side, question by question: who decides, who shares, who advises, and the source for each.")
    {
        Name = "Compare",
        Section = "/compare",
        Styles = ["form", "errors", "list", "choose"],
        NoIndex = Problem is not null,
    };

    public IActionResult OnGet()
    {
        Choice = ComparisonChoice.Parse(Site, Chooser.Titles(Request.Query.WithoutTracking().Where(pair => pair.Key != "roles")));
        if (!Request.Query.TryGetValue("roles", out var roles) && !IsNarrowed)
            return Page();

        // One value may hold several roles with commas between them, as rows do.
        var address = ComparisonAddress.Of(roles.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries)), Site);
        Chosen = address.Roles;
        if (address.Unknown.Count > 0)
            Problem = $"We do not know the role {ComparisonTitle.Listed([.. address.Unknown.Take(5).Select(name => $"“{Quoted.Short(name)}”")], "or")}. Choose from the list.";
        else if (address.Roles.Count is < 2 or > ComparisonAddress.MaximumRoles)
            Problem = $"Choose {Chooser.Allowed} roles; you chose {address.Roles.Count}.";
        else
            return Redirect(Url.Content($"~/compare/{address.Canonical}") + Onward());

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    // What could not be used goes along, so that the comparison can name it.
    private string Onward()
    {
        var unused = string.Join('&', Choice.Unused.Take(10).Select(value => $"{Escaped(value.Key)}={Escaped(value.Value)}"));
        return Choice.ToQuery() is { Length: > 0 } query ? query + (unused.Length > 0 ? "&" + unused : "") : unused.Length > 0 ? "?" + unused : "";

        static string Escaped(string text) => Uri.EscapeDataString(text[..Math.Min(text.Length, LongestUnused)]);
    }
}
