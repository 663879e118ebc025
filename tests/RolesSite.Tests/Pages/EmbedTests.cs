using RolesSite.Content.Comparisons;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>The comparison inside other people's pages.</summary>
[Collection(SharedSite.Name)]
public sealed class EmbedTests(SiteHost host)
{
    private const string Pair = "/compare/product-manager-vs-program-manager";

    [Fact]
    public async Task Embed_Of_HasTheTableAndNothingAroundIt()
    {
        var page = await host.Page($"/embed{Pair}");

        Assert.Empty(page.QuerySelectorAll("script, nav, header, footer, form, iframe, [style]"));
        Assert.Equal(23, page.QuerySelectorAll(".cmp th[scope=row]").Length);
        Assert.NotNull(page.GetElementById("budget"));
        Assert.NotNull(page.GetElementById("budget.program-manager"));
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Null(page.QuerySelector("base")!.GetAttribute("href"));
        Assert.Equal($"http://localhost{Pair}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        // Links leave the frame, so none may point into it.
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal($"{Pair}#budget", page.QuerySelector("#budget th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Embed_WithAChoice_ShowsItAndCarriesTheTitles()
    {
        var page = await host.Page($"/embed{Pair}?rows=budget,purpose&as=program-manager:TPM&utm_source=x");

        Assert.Equal(["purpose", "budget"], page.QuerySelectorAll(".cmp tr[id]").Select(row => row.Id));
        Assert.Equal("TPM", page.QuerySelectorAll(".cmp thead bdi").Single().TextContent);
        Assert.Equal($"{Pair}?as=program-manager:TPM#budget", page.QuerySelector("#budget th a")!.GetAttribute("href"));
        Assert.Equal($"{Pair}?as=program-manager:TPM", page.QuerySelector(".from a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector(".note"));
    }

    [Fact]
    public async Task Embed_WithWhatItCannotUse_NamesIt() =>
        Assert.Contains("nonsense", (await host.Page($"/embed{Pair}?rows=nonsense&show=differences")).QuerySelector(".note")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Embed_InAnotherOrder_LeadsToTheOne()
    {
        using var response = await host.Get("/embed/compare/pgm-vs-product-manager?rows=budget");

        Assert.Equal(301, (int)response.StatusCode);
        Assert.Equal($"/embed{Pair}?rows=budget", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/embed/compare/product-manager-vs-nobody", 404)]
    [InlineData("/embed/compare/product-manager", 404)]
    [InlineData("/embed/compare/product-manager-vs-product-owner-vs-program-manager-vs-project-manager-vs-scrum-master-vs-process-manager", 400)]
    [InlineData("/embed/roles/product-manager", 404)]
    [InlineData("/embed", 404)]
    public async Task Embed_OfNoComparison_SaysSoWithAWayOn(string path, int status)
    {
        var page = await host.Page(path, status);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelectorAll("main a"));
        if (path.StartsWith("/embed/", StringComparison.Ordinal))
            Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
    }

    [Theory]
    [InlineData("/embed" + Pair, true)]
    [InlineData("/embed" + Pair + "?rows=budget", true)]
    [InlineData(Pair, false)]
    [InlineData("/", false)]
    [InlineData("/roles/program-manager", false)]
    [InlineData("/articles/why-how-when", false)]
    [InlineData("/quiz/which-pm-do-you-need/pain", false)]
    [InlineData("/quiz/which-pm-do-you-need/result", false)]
    [InlineData("/onboarding", false)]
    [InlineData("/pm", false)]
    [InlineData("/embed/nonsense", false)]
    [InlineData("/oembed", false)]
    [InlineData("/cards/index.png", false)]
    [InlineData(Pair + ".md", false)]
    [InlineData(Pair + ".json", false)]
    [InlineData("/no-such-page", false)]
    public async Task Framing_IsAllowedForEmbedsOnly(string path, bool allowed)
    {
        using var response = await host.Get(path);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains(allowed ? "frame-ancestors *;" : "frame-ancestors 'none';", policy + ";", StringComparison.Ordinal);
        Assert.Equal(!allowed, response.Headers.Contains("X-Frame-Options"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_OnTheComparison_GivesTheFrameForWhatIsShown()
    {
        var page = await host.Page($"{Pair}?rows=budget&as=program-manager:T%22%3E%3Cb%3E");
        var code = await SiteHost.Html(page.QuerySelector("textarea")!.TextContent);
        var frame = code.QuerySelector("body > iframe")!;

        Assert.Equal("Product and program manager, side by side", frame.GetAttribute("title"));
        Assert.Empty(code.QuerySelectorAll("b"));
        Assert.Equal(["T\"><b>"], (await host.Page(frame.GetAttribute("src")!)).QuerySelectorAll(".cmp thead bdi").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Embed_OfAnyThreeRoles_StaysUnder18Kilobytes()
    {
        foreach (var path in RoleSets.All.Where(roles => roles.Count == 3).Where((_, i) => i % 10 == 0).Select(RoleSets.Address))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/embed" + path);
            request.Headers.Add("Accept-Encoding", "br");
            using var response = await host.CreateClient().SendAsync(request);
            Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 18 * 1024);
        }
    }

    [Fact]
    public void Typed_AnySet_IsReadAsTheSameSet()
    {
        foreach (var roles in RoleSets.All)
            Assert.Equal(roles, ComparisonAddress.Parse(new ComparisonAddress(roles, []).Typed, ShippedContent.Site).Roles);
    }
}
