using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content;
using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Content.Sources;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

public sealed class ComparisonModel(SiteContext context) : ComparisonPage(context)
{
    /// <summary>How many of the questions for a role the page shows.</summary>
    public const int MostQuestions = 3;

    private const int MostArticles = 4, MostChanges = 3;

    /// <summary>The HTML that shows this table on somebody else's page.</summary>
    public string Snippet => EmbedCode.Of($"{Context.AbsoluteRoot(Request)}{EmbedCode.Start}{Path}{Choice.ToQuery()}", Title, "100%");

    private string ShortTitle => ComparisonTitle.Listed([.. Roles.Select((role, i) => i == 0 ? role.Short : role.ShortInText)], "and");

    public bool IsFiltered => Choice.OnlyDifferences || Choice.Rows.Count > 0;

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

    /// <summary>The latest changes, each with what was changed: a role, or a row for all roles. A role's first version changed nothing that anybody had read.</summary>
    public IReadOnlyList<(string What, Change Change)> Changes => [.. Roles.SelectMany(role => role.Changes.OrderByDescending(change => change.Date).SkipLast(1).Select(change => (role.NameInText, change)))
        .Concat(Site.Dimensions.SelectMany(row => row.Changes.Select(change => ($"“{row.Question}”", change))))
        .OrderByDescending(found => found.change.Date).Take(MostChanges)];

    public ComparisonView View => new(Table, "comparison", Caption) { Unfiltered = IsFiltered ? Url.Content("~" + Unfiltered) : "" };

    public override PageHead Head => new($"{Title}, side by side", Together.Answer.Plain)
    {
        HasStructuredData = false,
        Above = [new Crumb("Compare", "/compare")],
        Name = ShortTitle,
        Section = "/compare",
        Styles = [.. ComparisonView.Styles(Roles.Count, isLinked: true), "form", "choose"],
        Script = "comparison",
        // A company's own words are no business of search engines; the page without them is.
        NoIndex = Choice.Titles.Count > 0,
        HasPlainAddress = true,
        Embeddable = Path + Choice.ToQuery(),
        ShortTerms = true,
        Card = new Card("Comparison", Roles.Count > 3 ? ShortTitle : Title, Together.Answer.Plain) { Table = CardTable.Of(ComparisonTable.Of(Site, Roles, ComparisonChoice.Everything)) },
        Facts = [("Differs in", $"{Table.Differing} of {Site.Dimensions.Count} rows"), ("Reviewed", Reviewed.InWords())],
    };

    public IActionResult OnGet(string roles, string? kind)
    {
        if (Read(roles, "/compare/", kind is null ? "" : "." + kind) is { } elsewhere)
            return elsewhere;
        if (kind is null && !Response.HttpContext.WantsMarkdown())
            return Page();

        var data = ComparisonData.Of(this, Context.AbsoluteRoot(Request));
        Response.Headers.Append("Link", $"<{Context.AbsoluteRoot(Request)}{Path}>; rel=\"canonical\"");
        if (Head.NoIndex)
            Response.Headers["X-Robots-Tag"] = "noindex";
        if (kind == "csv")
            Response.Headers.ContentDisposition = $"attachment; filename=\"{roles}.csv\"";
        return kind switch
        {
            "csv" => Content(ComparisonCsv.Of(data), "text/csv; charset=utf-8"),
            "json" => Content(data.ToJson(), "application/json; charset=utf-8"),
            _ => Content(ComparisonMarkdown.Of(data), "text/markdown; charset=utf-8"),
        };
    }

    protected override IActionResult Alone(Role role) => Moved($"/roles/{role.Slug}");

    /// <summary>The numbers of sources in the list of this page.</summary>
    public IReadOnlyList<int> Numbers(IEnumerable<string> sources) => [.. sources.Select(id => Notes.TakeWhile(note => note.Source?.Id != id).Count() + 1)];
}
