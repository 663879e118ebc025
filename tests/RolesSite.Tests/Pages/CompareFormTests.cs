using System.Net;
using AngleSharp.Dom;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>Choosing roles, rows and titles by the forms of the comparison pages.</summary>
[Collection(SharedSite.Name)]
public sealed class CompareFormTests(SiteHost host)
{
    private const string Pair = "/compare/product-manager-vs-program-manager";

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
    public async Task Form_OfAComparison_KeepsRowsTitlesAndDifferences()
    {
        var page = await host.Page(Pair + "?show=differences&rows=launch,budget&as=program-manager:TPM&as=scrum-master:Coach");
        var form = page.QuerySelector(".bar form")!;
        var sent = form.QuerySelectorAll("input").Where(input => input.GetAttribute("type") != "checkbox" || input.HasAttribute("checked"))
            .Select(input => $"{input.GetAttribute("name")}={Uri.EscapeDataString(input.GetAttribute("value") ?? "")}").Append("roles=scrum-master");
        using var response = await host.Get("/compare?" + string.Join('&', sent));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/compare/product-manager-vs-program-manager-vs-scrum-master?show=differences&rows=launch,budget&as=program-manager:TPM&as=scrum-master:Coach", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Form_WithTooFewRoles_KeepsTheOtherChoices()
    {
        var page = await host.Page("/compare?roles=program-manager&rows=launch&show=differences&as=scrum-master:Coach", 400);

        Assert.Equal(["program-manager", "launch", "differences"], page.QuerySelectorAll("form input[checked]").Select(input => input.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector("form input[type=hidden][name=as][value='scrum-master:Coach']"));
    }

    /// <summary>Whoever comes to compare finds the roles first; the rows stay folded away until some were chosen.</summary>
    [Theory]
    [InlineData("/compare", 200, false)]
    [InlineData("/compare?roles=program-manager&rows=launch", 400, true)]
    public async Task Form_StandsBeforeTheLists_AndOpensWhatWasChosen(string url, int status, bool open)
    {
        var page = await host.Page(url, status);

        Assert.NotNull(page.QuerySelector(".spread > section:first-child form.choose [name=roles]"));
        Assert.Equal(open, page.QuerySelector("form.choose details:has([name=rows])")!.HasAttribute("open"));
        Assert.Equal(open, page.QuerySelector("[name=rows][value=launch]")!.HasAttribute("checked"));
    }
}
