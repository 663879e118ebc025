using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>What the site tells browsers, search engines and other programs of itself.</summary>
[Collection(SharedSite.Name)]
public sealed partial class MachineReadableTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    [GeneratedRegex(@"\]\(http://localhost(/[^)]*)\)")]
    private static partial Regex Link { get; }

    [Fact]
    public async Task OpenSearch_LeadsToTheSearch()
    {
        using var response = await host.Get("/opensearch.xml");
        XNamespace schema = "http://a9.com/-/spec/opensearch/1.1/";
        var description = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        var template = description.Elements(schema + "Url").Single(url => url.Attribute("type")!.Value == "text/html").Attribute("template")!.Value;

        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("/opensearch.xml", (await host.Page("/")).QuerySelector("link[rel=search]")!.GetAttribute("href"));
        Assert.InRange(description.Element(schema + "ShortName")!.Value.Length, 1, 16);
        Assert.NotNull((await host.Page(template.Replace("http://localhost", "", StringComparison.Ordinal).Replace("{searchTerms}", "budget", StringComparison.Ordinal))).QuerySelector(".found"));
    }

    [Fact]
    public async Task LanguageModelIndex_LinksToMarkdownThatIsThere()
    {
        var text = await host.CreateClient().GetStringAsync("/llms.txt");
        var links = Link.Matches(text).Select(match => match.Groups[1].Value).ToList();

        Assert.StartsWith($"# {Site.Settings.Name}\n\n> ", text, StringComparison.Ordinal);
        Assert.Superset(Site.Articles.Select(article => $"/articles/{article.Slug}.md").Concat(Site.Roles.Select(role => $"/roles/{role.Slug}.md")).ToHashSet(), links.ToHashSet());
        foreach (var link in links)
        {
            using var response = await host.Get(link);
            Assert.True(response.Content.Headers.ContentType?.MediaType == "text/markdown", $"{link} answers {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Sitemap_DatesWhatHasDatedChanges()
    {
        XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var dates = XDocument.Parse(await host.CreateClient().GetStringAsync("/sitemap.xml")).Root!.Elements()
            .ToDictionary(url => new Uri(url.Element(schema + "loc")!.Value).AbsolutePath, url => url.Element(schema + "lastmod")?.Value);

        Assert.Equal(Site.Articles.Max(article => article.Changed).ToString("O", CultureInfo.InvariantCulture), dates["/articles"]);
        Assert.All(Site.Articles, article => Assert.Equal(article.Changed.ToString("O", CultureInfo.InvariantCulture), dates[$"/articles/{article.Slug}"]));
        Assert.All(dates.Where(date => date.Key.StartsWith("/compare/", StringComparison.Ordinal)), date => Assert.NotNull(date.Value));
        Assert.NotNull(dates["/"]);
    }

    [Fact]
    public async Task StructuredData_OfAnArticle_SaysWhatThePageSays()
    {
        var page = await host.Page("/articles/why-how-when");
        var article = Site.Articles["why-how-when"];
        var graph = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(item => item.GetProperty("@type").GetString()!);
        var crumbs = graph["BreadcrumbList"].GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("name").GetString());

        Assert.Equal(page.QuerySelectorAll(".crumb li").Select(crumb => crumb.TextContent.Trim()), crumbs);
        Assert.Equal(page.QuerySelector("h1")!.TextContent, graph["Article"].GetProperty("headline").GetString());
        Assert.Equal(article.Changed.ToString("O", CultureInfo.InvariantCulture), graph["Article"].GetProperty("dateModified").GetString());
    }

    [Theory]
    [InlineData("/apple-touch-icon.png", "image/png")]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task Icon_IsThere(string path, string type)
    {
        using var response = await host.Get(path);

        Assert.Equal((200, type), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType!));
    }
}
