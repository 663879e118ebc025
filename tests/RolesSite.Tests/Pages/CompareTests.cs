using System.Net;
using AngleSharp.Dom;
using RolesSite.Content.Comparisons;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class CompareTests(SiteHost host)
{
    private const string Pair = "/compare/product-manager-vs-program-manager";

    [Theory]
    [InlineData("/compare/program-manager-vs-product-manager")]
    [InlineData("/compare/pgm-vs-product")]
    [InlineData("/compare/product-manager-vs-program-manager-vs-product-manager")]
    [InlineData("/compare/Product-Manager-VS-Program-Manager")]
    [InlineData("/compare/product-manager-vs-program-manager/")]
    public async Task Get_AnotherSpelling_RedirectsForGoodAndKeepsTheQuery(string path)
    {
        using var response = await host.Get(path + "?show=differences&as=program-manager:Caf%C3%A9%0d%0aX");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        var location = response.Headers.Location!.OriginalString;
        Assert.EndsWith("?show=differences&as=program-manager:Caf%C3%A9%0d%0aX", location, StringComparison.Ordinal);

        // Capitals and slashes go first, then order and aliases: two steps at most.
        if (!location.StartsWith(Pair + "?", StringComparison.Ordinal))
            Assert.StartsWith(Pair + "?", (await host.Get(location)).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/program-manager")]
    [InlineData("/compare/pgm-vs-program-manager")]
    public async Task Get_OneRoleLeft_RedirectsToItsProfile(string path)
    {
        using var response = await host.Get(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/roles/program-manager", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_UnknownRole_NamesItAndOffersWaysOn()
    {
        var page = await host.Page("/compare/product-manager-vs-progam-manager-vs-project-manager", 404);

        Assert.Contains("“progam-manager”", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/compare/product-manager-vs-program-manager-vs-project-manager']"));
        Assert.NotNull(page.QuerySelector("main a[href='/compare/product-manager-vs-project-manager']"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/compare/product-manager-vs-program-manager.exe")]
    [InlineData("/compare/-vs-")]
    [InlineData("/compare/a-vs-b-vs-c-vs-d-vs-e-vs-f-vs-g")]
    public async Task Get_NoRoles_IsNotFound(string path) => await host.Page(path, 404);

    [Fact]
    public async Task Get_MoreThanFiveRoles_SaysWhatToDo()
    {
        var page = await host.Page("/compare/" + string.Join("-vs-", ShippedContent.Site.Roles.Ids.Order(StringComparer.Ordinal).Take(6)), 400);

        Assert.Contains("up to 5 roles, and this address names 6", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Pair_IsARealTable()
    {
        var page = await host.Page(Pair);
        var table = page.QuerySelector("table")!;

        Assert.NotNull(table.QuerySelector("caption"));
        Assert.Equal(3, table.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(["Why", "What", "How", "When", "Who"], table.QuerySelectorAll("th[scope=rowgroup] .l").Select(lens => lens.TextContent));
        Assert.Equal(ShippedContent.Site.Dimensions.Count, table.QuerySelectorAll("th[scope=row]").Length);
        Assert.Equal("Decides", page.GetElementById("purpose.product-manager")!.QuerySelector(".st")!.TextContent);
        Assert.Equal("tr", page.GetElementById("purpose")!.LocalName);
        Assert.All(table.QuerySelectorAll("td"), cell => Assert.NotNull(cell.QuerySelector("sup a")));
        Assert.Null(page.GetElementById("success.product-manager")!.QuerySelector(".st"));
    }

    [Fact]
    public async Task Get_Pair_ExplainsOnlyTheStancesItShows()
    {
        var page = await host.Page(Pair);

        var shown = page.QuerySelectorAll("td .st").Select(stance => stance.TextContent).ToHashSet();
        Assert.Equal(shown, page.QuerySelectorAll(".key .st").Select(stance => stance.TextContent).ToHashSet());
    }

    [Fact]
    public async Task Article_Comparison_LeadsToTheRowsOfTheFullOne()
    {
        var page = await host.Page("/articles/product-vs-program-management");

        Assert.NotNull(page.QuerySelector($"table th[scope=row] a[href='{Pair}#launch']"));
        Assert.Empty(page.QuerySelectorAll("table [id^=launch], table sup"));
    }

    [Fact]
    public async Task Get_OnlyDifferences_CountsThemAndLeadsBack()
    {
        const string Alike = "/compare/program-manager-vs-technical-program-manager";
        var whole = await host.Page(Alike);
        var page = await host.Page(Alike + "?show=differences");

        Assert.Contains("18 of 23 rows differ", whole.QuerySelector(".bar")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(whole.QuerySelector($".bar a[href='{Alike}?show=differences']"));
        Assert.Equal(18, page.QuerySelectorAll("table th[scope=row]").Length);
        Assert.Contains("18 of 23 questions", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Show all 23 rows", page.QuerySelector($".bar a[href='{Alike}']")!.TextContent);
        Assert.Equal($"{Alike}#launch", page.GetElementById("launch")!.QuerySelector(".pl")!.GetAttribute("href"));
        Assert.Equal("http://localhost" + Alike, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_RowsThatDoNotDiffer_SaysSoAndLeadsBack()
    {
        var alike = ComparisonTable.Of(ShippedContent.Site, [ShippedContent.Site.Roles["program-manager"], ShippedContent.Site.Roles["technical-program-manager"]], ComparisonChoice.Everything)
            .Rows.First(row => !row.Differs).Dimension.Id;
        var page = await host.Page($"/compare/program-manager-vs-technical-program-manager?show=differences&rows={alike}");

        Assert.Null(page.QuerySelector("table"));
        Assert.NotNull(page.QuerySelector($"main a[href='/compare/program-manager-vs-technical-program-manager?rows={alike}']"));
    }

    [Fact]
    public async Task Get_UnknownValues_AreNamedAndTheRestIsShown()
    {
        var page = await host.Page(Pair + "?rows=launch,lunch&show=everything&as=boss:TPM&column=1&utm_source=wiki&fbclid=1");
        var note = page.QuerySelector("main [role=status]")!;

        Assert.Equal(["launch"], page.QuerySelectorAll("table tr[id]").Select(row => row.Id));
        Assert.Equal(4, note.QuerySelectorAll("li").Length);
        Assert.Contains("“rows=lunch”: there is no such row.", note.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("wiki", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CompanyTitles_StandFirstWithTheGenericOneBeside()
    {
        var page = await host.Page(Pair + "?as=program-manager:TPM&rows=launch");
        var head = page.QuerySelectorAll("thead th")[2];

        Assert.Equal("TPM", head.QuerySelector("a bdi")!.TextContent);
        Assert.Equal("Program manager:", head.QuerySelector("small b")!.TextContent);
        Assert.Equal("TPM", page.GetElementById("launch.program-manager")!.GetAttribute("data-r"));
        Assert.Contains("Ask the TPM", page.QuerySelector("#which")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("http://localhost" + Pair, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal($"{Pair}?as=program-manager:TPM#launch", page.GetElementById("launch")!.QuerySelector(".pl")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Settings_WithTitles_ChangeEveryTableOfTheInstallation()
    {
        using var content = new ContentFixture();
        content.Edit("site.yaml", text => text + "titles:\n  program-manager: Head of rollout\n");
        await using var site = SiteHost.With(("Site:Content", content.Folder));
        var page = await site.Page(Pair);

        Assert.Equal("Head of rollout", page.QuerySelector("thead a bdi")!.TextContent);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Equal("TPM", (await site.Page(Pair + "?as=program-manager:TPM")).QuerySelector("thead a bdi")!.TextContent);
    }

    [Fact]
    public async Task Get_Pair_LeadsOnToArticlesAndSaysWhatChanged()
    {
        var page = await host.Page(Pair);

        Assert.NotNull(page.QuerySelector("main a[href='/articles/product-vs-program-management']"));
        Assert.All(page.QuerySelectorAll("#people-get-wrong ~ dl sup a, .wrong sup a"), mark => Assert.NotNull(page.GetElementById(mark.GetAttribute("href")![1..])));
        Assert.NotEmpty(page.QuerySelectorAll(".hist li time"));
    }
}
