using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>The search as a reader gets it. How well it finds is measured in SiteSearchTests.</summary>
[Collection(SharedSite.Name)]
public sealed class SearchPageTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    [Theory]
    [InlineData("pgm", "/roles/program-manager")]
    [InlineData("programme manager", "/roles/program-manager")]
    [InlineData("TPM", "/roles/technical-program-manager")]
    [InlineData("difference between product owner and product manager", "/compare/product-manager-vs-product-owner")]
    [InlineData("backlog", "/glossary#backlog")]
    [InlineData("how far ahead does a project manager look", "/compare/product-manager-vs-program-manager-vs-project-manager#horizon")]
    [InlineData("which pm do you need", "/quiz/which-pm-do-you-need")]
    public async Task Query_ByNameOrQuestion_FindsItsPlaceFirst(string query, string path) =>
        Assert.Equal(path, Found(await Search(query))[0]);

    [Theory]
    [InlineData("finacial", "financial")]
    [InlineData("prodcut manger", "product", "manager")]
    [InlineData("progam", "program")]
    public async Task Query_Mistyped_SaysHowItWasReadAndShowsTheResults(string query, params string[] read)
    {
        var page = await Search(query);

        Assert.Equal(read, page.QuerySelectorAll(".read[role=status] b").Select(word => word.TextContent));
        Assert.NotEmpty(Found(page));
    }

    [Theory]
    [InlineData("who owns the budget", true)]
    [InlineData("budget", false)]
    public async Task Query_AfterSomebody_OffersWhomToAskFirst(string query, bool offered)
    {
        var page = await Search(query);

        Assert.Equal(offered, page.QuerySelector(".found")!.PreviousElementSibling?.QuerySelector($"a[href='/ask?q={Uri.EscapeDataString(query)}']") is not null);
    }

    [Fact]
    public async Task Passage_OfAPart_MarksTheWordsAndLinksToItsHeading()
    {
        var page = await Search("eleven whiteboard questions");
        var first = page.QuerySelector(".found > li")!;

        Assert.StartsWith("/articles/why-how-when#", first.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(first.QuerySelectorAll("mark"));
    }

    /// <summary>Every page and every part of one that the search can ever answer with is there.</summary>
    [Fact]
    public async Task Places_OfManyQueries_AreThere()
    {
        var published = PublishedPages.Of(Site).ToDictionary(page => page.Path, page => page.Fragments);
        foreach (var query in Site.Roles.Select(role => role.Name).Concat(Site.Dimensions.Select(row => row.Question)).Concat(Site.Glossary.Select(term => term.Term)).Concat(Site.Responsibilities.Activities.Select(activity => activity.Name)))
        {
            foreach (var path in (await Search(query)).QuerySelectorAll(".found a").Select(link => link.GetAttribute("href")!.Split('#')))
                Assert.True(published.TryGetValue(path[0], out var fragments) && (path.Length == 1 || fragments.Contains(path[1])), $"“{query}” leads to {string.Join('#', path)}, which is not there");
        }
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("???")]
    [InlineData("日本語")]
    public async Task Query_ThatFindsNothing_SaysSoAndOffersWaysOn(string query)
    {
        var page = await Search(query);

        Assert.Contains($"Nothing here has “{query}”.", page.QuerySelector(".note[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/ask", page.QuerySelectorAll("main .body a").Select(link => link.GetAttribute("href")));
        Assert.Equal(query, page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Query_ThatIsVeryLong_IsReadFromItsBeginning()
    {
        var page = await Search("budget " + new string('x', 500));

        Assert.Contains("longer than 120 characters", page.QuerySelector(".note[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(120, page.QuerySelector("#q")!.GetAttribute("value")!.Length);
        Assert.NotEmpty(Found(page));
    }

    [Fact]
    public async Task Key_ThatThePageDoesNotKnow_IsNamedAndTheResultsShown()
    {
        var page = await host.Page("/search?q=budget&sort=date&utm_source=x");

        Assert.Contains("“sort=date”: this page has no such setting.", page.QuerySelector(".note[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("utm", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(Found(page));
    }

    [Fact]
    public async Task Page_WithAQuery_IsNotIndexed()
    {
        var page = await Search("budget");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("http://localhost/search", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Null((await host.Page("/search")).QuerySelector("meta[name=robots]"));
    }

    /// <summary>The dialog shows what the page shows, and weighs little.</summary>
    [Theory]
    [InlineData("budget")]
    [InlineData("who decides what comes first")]
    [InlineData("difference between product and program manager")]
    [InlineData("xyzzy")]
    public async Task Results_ForTheDialog_AreThoseOfThePage(string query)
    {
        using var response = await host.Get("/search/results?q=" + Uri.EscapeDataString(query));
        var fragment = await SiteHost.Document(response);

        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Null(fragment.QuerySelector("header, footer, script, style, link"));
        Assert.Equal(Found(await Search(query)), Found(fragment));
    }

    [Fact]
    public async Task Dialog_ToOpenAndForAQuery_WeighsLittle()
    {
        Assert.InRange(await host.Weight("/js/search.js") + await host.Weight("/css/search.css"), 1, 2 * 1024);
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "search-queries.tsv")))
            Assert.InRange(await host.Weight("/search/results?q=" + Uri.EscapeDataString(line.Split('\t')[0])), 1, 3 * 1024);
    }

    [Fact]
    public async Task EveryPage_HasTheSearchInItsHeader()
    {
        foreach (var path in new[] { "/", "/articles/why-how-when", "/quiz", "/about" })
        {
            var form = (await host.Page(path)).QuerySelector("header form[role=search]")!;
            Assert.Equal(("/search", "q"), (form.GetAttribute("action")!, form.QuerySelector("input")!.GetAttribute("name")!));
            Assert.NotEmpty(form.QuerySelector("input")!.GetAttribute("aria-label")!);
        }

        Assert.Single((await host.Page("/search")).QuerySelectorAll("form"));
    }

    [Fact]
    public async Task Page_ThatIsNotThere_OffersTheSearchWithTheWordsOfItsAddress()
    {
        var page = await host.Page("/wiki/programme_manager.html", 404);

        Assert.Equal("programme manager", page.QuerySelector("main form[role=search] input")!.GetAttribute("value"));
        Assert.Contains("/roles/program-manager", page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    private Task<IDocument> Search(string query) => host.Page("/search?q=" + Uri.EscapeDataString(query));

    private static List<string> Found(IDocument page) => [.. page.QuerySelectorAll(".found > li > a").Select(link => link.GetAttribute("href")!)];
}
