using System.Net;
using AngleSharp.Dom;
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
    public async Task Form_TwoRoles_LandsOnTheCanonicalAddress()
    {
        using var response = await host.Get("/compare?roles=program-manager&roles=product-manager");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(Pair, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/compare?roles=program-manager", "you chose 1")]
    [InlineData("/compare?roles=program-manager&roles=nonsense", "“nonsense”")]
    [InlineData("/compare?roles=", "you chose 0")]
    public async Task Form_UnusableChoice_SaysSoAndKeepsTheRest(string url, string says)
    {
        var page = await host.Page(url, 400);

        Assert.Contains(says, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(url.Contains("program-manager", StringComparison.Ordinal), page.QuerySelector("[name=roles][value=program-manager]")!.HasAttribute("checked"));
        Assert.NotNull(page.GetElementById(page.QuerySelector("[role=alert] a")!.GetAttribute("href")![1..]));
    }

    [Fact]
    public async Task Article_Comparison_LeadsToTheRowsOfTheFullOne()
    {
        var page = await host.Page("/articles/product-vs-program-management");

        Assert.NotNull(page.QuerySelector($"table th[scope=row] a[href='{Pair}#launch']"));
        Assert.Empty(page.QuerySelectorAll("table [id^=launch], table sup"));
    }
}
