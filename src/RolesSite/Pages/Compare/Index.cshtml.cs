using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    /// <summary>What the form could not do with what was chosen; null when nothing was chosen yet.</summary>
    public string? Problem { get; private set; }

    public IReadOnlySet<string> Chosen { get; private set; } = new HashSet<string>();

    /// <summary>Roles that are easily confused, under the group of the one that is listed later; each comparison once.</summary>
    public IEnumerable<(RoleGroup Group, IReadOnlyList<ComparisonLink> Links)> Close
    {
        get
        {
            var shown = ComparisonLink.Core(Site).Select(link => link.Slug).ToHashSet();
            foreach (var group in Site.Settings.RoleGroups)
            {
                var earlier = Site.Settings.RoleGroups.TakeWhile(other => other != group).Append(group).SelectMany(other => other.Roles).ToHashSet();
                var links = group.Roles.SelectMany(role => ComparisonLink.With(Site, Site.Roles[role]))
                    .Where(link => link.Slug.Split("-vs-").All(earlier.Contains) && shown.Add(link.Slug)).ToList();
                if (links.Count > 0)
                    yield return (group, links);
            }
        }
    }

    /// <summary>How many roles can be chosen: no more than there are.</summary>
    public string Allowed => Math.Min(ComparisonAddress.MaximumRoles, Site.Roles.Count) switch
    {
        <= 2 => "two",
        3 => "two or three",
        4 => "two to four",
        _ => "two to five",
    };

    public override PageHead Head => new($"{(Problem is null ? "" : "Error: ")}Compare roles side by side", "Put roles side by side, question by question: who decides, who shares, who advises, and the source for each.")
    {
        Name = "Compare",
        Section = "/compare",
        Styles = ["form", "list"],
    };

    public IActionResult OnGet()
    {
        var roles = Request.Query["roles"];
        if (roles.Count == 0)
            return Page();

        var address = ComparisonAddress.Of(roles.OfType<string>(), Site);
        Chosen = address.Roles.Select(role => role.Slug).ToHashSet();
        if (address.Unknown.Count > 0)
            Problem = $"We do not know the role {ComparisonTitle.Listed([.. address.Unknown.Take(5).Select(name => $"“{Quoted.Short(name)}”")], "or")}. Choose from the list.";
        else if (address.Roles.Count is < 2 or > ComparisonAddress.MaximumRoles)
            Problem = $"Choose {Allowed} roles; you chose {address.Roles.Count}.";
        else
            return Redirect(Url.Content($"~/compare/{address.Canonical}"));

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
