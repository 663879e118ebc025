using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Content.Sources;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

public sealed class ComparisonModel(SiteContext context) : SitePage(context)
{
    /// <summary>How many of the questions for a role the page shows.</summary>
    public const int MostQuestions = 3;

    private const int MostArticles = 4, MostChanges = 3;

    public ComparisonChoice Choice { get; private set; } = ComparisonChoice.Everything;

    public ComparisonTable Table { get; private set; } = null!;

    public RolesTogether Together { get; private set; } = null!;

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public string Title => ComparisonTitle.Of(Roles);

    public string Path => $"/compare/{new ComparisonAddress(Roles, []).Canonical}";

    /// <summary>The whole table, with the reader's titles: what a link to a row or a cell leads to.</summary>
    public string Unfiltered => Path + (Choice with { Rows = [], OnlyDifferences = false }).ToQuery();

    public bool IsFiltered => Choice.OnlyDifferences || Choice.Rows.Count > 0;

    public DateOnly Reviewed => Roles.Min(role => role.Reviewed);

    /// <summary>Only the stances that the table shows stand in its key.</summary>
    public IEnumerable<Stance> Stances => Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Cell.Stance).OfType<Stance>().Distinct().Order();

    /// <summary>What the table rests on, and after it what only the text below it names.</summary>
    public IReadOnlyList<Note> Notes => [.. Table.Notes, .. Together.Mistakes.SelectMany(mistake => mistake.Sources).Distinct()
        .Where(id => Table.Notes.All(note => note.Source?.Id != id)).Select(id => new Note(Site.Sources[id], null))];

    /// <summary>The rows in which several of the roles have a say, so that they have to find each other.</summary>
    public IReadOnlyList<Dimension> Shared => [.. Site.Dimensions.Where(row => Roles.Count(role => role.Cells[row.Id].Stance is Stance.Decides or Stance.Shares) > 1)];

    /// <summary>Articles that name several of the roles; those that compare just these come first, then those with few other roles.</summary>
    public IEnumerable<Article> Articles => Site.Articles
        .Select(article => (Article: article, Named: Roles.Count(role => article.Roles.Contains(role.Slug))))
        .Where(found => found.Named > 1)
        .OrderByDescending(found => found.Article.Blocks.OfType<ComparisonBlock>().Any(block => block.Roles.ToHashSet().SetEquals(Roles.Select(role => role.Slug))))
        .ThenByDescending(found => found.Named).ThenBy(found => found.Article.Roles.Count)
        .Select(found => found.Article).Take(MostArticles);

    public IEnumerable<(Role Role, Change Change)> Changes => Roles.SelectMany(role => role.Changes.Select(change => (role, change)))
        .OrderByDescending(found => found.change.Date).Take(MostChanges);

    public ComparisonView View => new(Table, "comparison", Caption) { Unfiltered = IsFiltered ? Url.Content("~" + Unfiltered) : "" };

    public override PageHead Head => new($"{Title}, side by side", Together.Answer.Plain)
    {
        Above = [new Crumb("Compare", "/compare")],
        Name = ComparisonTitle.Listed([.. Roles.Select((role, i) => i == 0 ? role.Short : role.ShortInText)], "and"),
        Section = "/compare",
        Styles = ["comparison", "form", "choose"],
        Script = "comparison",
        // A company's own words are no business of search engines; the page without them is.
        NoIndex = Choice.Titles.Count > 0,
        HasPlainAddress = true,
    };

    private string Caption => Choice switch
    {
        { OnlyDifferences: true, Rows.Count: > 0 } => $"{Table.Rows.Count()} of the {Choice.Rows.Count} chosen questions: those on which these roles differ.",
        { OnlyDifferences: true } => $"{Table.Rows.Count()} of {Site.Dimensions.Count} questions: those on which these roles differ.",
        { Rows.Count: > 0 } => $"{Table.Rows.Count()} of {Site.Dimensions.Count} questions, as chosen.",
        _ => $"{Table.Rows.Count()} questions. Each cell says how much say the role usually has, then explains it.",
    };

    public IActionResult OnGet(string roles, string? kind)
    {
        var address = ComparisonAddress.Parse(roles, Site);
        var twin = kind is null ? "" : "." + kind;
        if (address.Unknown.Count > 0)
            return Fail(404, Unknown(address));
        if (address.Roles.Count > ComparisonAddress.MaximumRoles)
            return Fail(400, new PageFailure("That is too many roles for one table", $"A comparison shows up to {ComparisonAddress.MaximumRoles} roles, and this address names {address.Roles.Count}. Choose the ones that matter most.", [new Crumb("Choose roles", "/compare")]));
        if (address.Roles.Count == 0)
            return NotFound();
        if (address.Roles.Count == 1)
            return Moved($"/roles/{address.Roles[0].Slug}");
        if (address.Canonical != roles)
            return Moved($"/compare/{address.Canonical}{twin}");

        Roles = address.Roles;
        Choice = ComparisonChoice.Parse(Site, Request.Query.WithoutTracking());
        Table = ComparisonTable.Of(Site, Roles, Choice);
        Together = RolesTogether.Of(Site, Roles);
        if (kind is null && !Response.HttpContext.WantsMarkdown())
            return Page();

        var data = ComparisonData.Of(this, Context.AbsoluteRoot(Request));
        Response.Headers.Append("Link", $"<{Context.AbsoluteRoot(Request)}{Path}>; rel=\"canonical\"");
        if (Head.NoIndex)
            Response.Headers["X-Robots-Tag"] = "noindex";
        if (kind == "csv")
            Response.Headers.ContentDisposition = $"attachment; filename=\"{address.Canonical}.csv\"";
        return kind switch
        {
            "csv" => Content(ComparisonCsv.Of(data), "text/csv; charset=utf-8"),
            "json" => Content(data.ToJson(), "application/json; charset=utf-8"),
            _ => Content(ComparisonMarkdown.Of(data), "text/markdown; charset=utf-8"),
        };
    }

    /// <summary>The numbers of sources in the list of this page.</summary>
    public IReadOnlyList<int> Numbers(IEnumerable<string> sources) => [.. sources.Select(id => Notes.TakeWhile(note => note.Source?.Id != id).Count() + 1)];

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
