using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class HttpTests(SiteHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nope")]
    [InlineData("/sitemap.xml")]
    [InlineData("/Roles")]
    [InlineData("/health/live")]
    [InlineData("/icon.svg")]
    public async Task Answer_Any_CarriesTheSecurityHeaders(string path)
    {
        using var response = await host.Get(path);

        string Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
        var policy = Header("Content-Security-Policy");
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Empty(Header("Server"));
        Assert.Empty(Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/", "gzip")]
    [InlineData("/sitemap.xml", "br")]
    [InlineData("/robots.txt", "br")]
    [InlineData("/nope", "br")]
    public async Task Answer_Text_IsCompressed(string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", encoding);

        using var response = await host.CreateClient().SendAsync(request);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task OtherMethods_AreNotAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/quiz/which-pm-do-you-need/result");

        using var response = await host.CreateClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.Equal("This site can only be read", (await SiteHost.Document(response)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/Articles/", "/articles")]
    [InlineData("/ROLES/Program-Manager/?Q=A%20b", "/roles/program-manager?Q=A%20b")]
    [InlineData("/comparisons", "/compare")]
    [InlineData("/roles/pgm?x=1", "/roles/program-manager?x=1")]
    public async Task AnotherSpelling_RedirectsForGood(string path, string target)
    {
        using var response = await host.Get(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(target, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/roles/progam-manager", "/roles/program-manager")]
    [InlineData("/articles/project-vs-program-managment", "/articles/project-vs-program-management")]
    [InlineData("/glosary", "/glossary")]
    [InlineData("/blog/scope-creep", "/glossary#scope-creep")]
    [InlineData("/docs/what_is_a_prodcut_owner.html", "/roles/product-owner")]
    public async Task NotFound_OffersWhatWasProbablyMeant(string path, string meant)
    {
        var page = await host.Page(path, 404);

        Assert.NotNull(page.QuerySelector($"main a[href='{meant}']"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    /// <summary>“Nowhere” stands in some texts, and none of them is what somebody meant by it.</summary>
    [Fact]
    public async Task NotFound_NamedLikeNothing_GuessesNothing() =>
        Assert.DoesNotContain((await host.Page("/nowhere", 404)).QuerySelectorAll("h2"), heading => heading.TextContent == "You may have meant");

    [Theory]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    public async Task ErrorPage_OpenedByHand_IsNotFound(string path) => await host.Page(path, 404);

    [Fact]
    public async Task Sitemap_ListsEveryPublishedPage()
    {
        var xml = XDocument.Parse(await (await host.Get("/sitemap.xml")).Content.ReadAsStringAsync());

        Assert.Equal(PublishedPages.Of(ShippedContent.Site).Select(page => "http://localhost" + page.Path), xml.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value));
    }

    [Fact]
    public async Task Robots_PointsToTheSitemap() =>
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", await (await host.Get("/robots.txt")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_IsGood(string path) => Assert.Equal(HttpStatusCode.OK, (await host.Get(path)).StatusCode);

    [Fact]
    public async Task Icon_IsFingerprintedAndCachedForGood()
    {
        await using var published = SiteHost.With(("ReloadStaticAssetsAtRuntime", "false"), ("EnableStaticAssetsDevelopmentCaching", "true"));
        var icon = (await published.Page("/")).QuerySelector("link[rel=icon]")!.GetAttribute("href")!;

        using var response = await published.Get(icon);

        Assert.Matches(@"^/icon\.\w+\.svg$", icon);
        Assert.True(response.Content.Headers.ContentLength > 100, "the root wwwroot is not served");
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/compare/product-manager-vs-program-manager")]
    [InlineData("/embed/compare/product-manager-vs-program-manager")]
    [InlineData("/embed/compare/nonsense")]
    [InlineData("/no-such-page")]
    public async Task Policy_AllowsExactlyTheStylesOfThePage(string path)
    {
        using var response = await host.Get(path);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single().Split("; ").SingleOrDefault(part => part.StartsWith("style-src ", StringComparison.Ordinal));
        var styles = (await SiteHost.Document(response)).QuerySelectorAll("style").Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)))}'");

        Assert.Equal(string.Join(' ', styles.Prepend("style-src")), policy);
    }
}
