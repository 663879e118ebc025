using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>What holds for every address that the site publishes.</summary>
[Collection(SharedSite.Name)]
public sealed class EveryPageTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase) { "", "here", "click here", "this", "link", "more", "read more", "learn more", "see", "go" };

    public static TheoryData<string> Published => [.. PublishedPages.Of(Site).Select(page => page.Path)];

    /// <summary>The published pages and those behind the quiz's form.</summary>
    public static TheoryData<string> All => [.. PublishedPages.Of(Site).Select(page => page.Path)
        .Concat(Site.Quizzes.SelectMany(quiz => quiz.Questions.Select(question => $"/quiz/{quiz.Slug}/{question.Id}").Append($"/quiz/{quiz.Slug}/result")))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_Any_IsCompleteAndClean(string path)
    {
        using var response = await host.Get(path);
        var page = await SiteHost.Document(response);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Empty(page.QuerySelectorAll("[style], iframe, object, embed"));
        PageScripts.AssertOurs(page, response);
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Equal("#main", page.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_Any_KeepsTheOrderOfHeadings(string path)
    {
        var levels = (await host.Page(path)).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.All(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First), pair => Assert.Equal(pair.First + 1, pair.Second));
    }

    /// <summary>A screen reader lists the links of a page without their sentences.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_Any_HasLinksThatSayWhereTheyGo(string path) =>
        Assert.DoesNotContain((await host.Page(path)).QuerySelectorAll("a").Select(link => link.GetAttribute("aria-label") ?? link.TextContent.Trim()), text => Vague.Contains(text));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Page_Any_LinksOnlyToWhatIsThere(string path)
    {
        var page = await host.Page(path);

        foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!).Distinct())
        {
            var target = new Uri(new Uri($"http://localhost{path}"), link);
            if (target.Host != "localhost")
            {
                Assert.StartsWith("http", target.Scheme, StringComparison.Ordinal);
                continue;
            }

            var found = await Targets.Of(host, target.PathAndQuery);
            Assert.True(found.Status == 200, $"{path} links to {link}, which answers {found.Status}");
            if (target.Fragment.Length > 1)
                Assert.True(found.Ids.Contains(Uri.UnescapeDataString(target.Fragment[1..])), $"{path} links to {link}, where there is no such place");
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public async Task Page_Published_HasTheFragmentsThatLinksMayName(string path)
    {
        var ids = (await host.Page(path)).QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet();

        Assert.DoesNotContain(PublishedPages.Of(Site).Single(page => page.Path == path).Fragments, fragment => !ids.Contains(fragment));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public async Task Page_Published_NamesItsCanonicalAddress(string path)
    {
        var canonical = (await host.Page(path + "?utm_source=test")).QuerySelector("link[rel=canonical]")!.GetAttribute("href");

        Assert.Equal("http://localhost" + path, canonical);
    }

    [Fact]
    public async Task Pages_Published_HaveTitlesAndDescriptionsOfTheirOwn()
    {
        var heads = new List<(string Path, string Title, string Description)>();
        foreach (var path in PublishedPages.Of(Site).Select(page => page.Path))
        {
            var page = await host.Page(path);
            heads.Add((path, page.Title!, page.QuerySelector("meta[name=description]")!.GetAttribute("content")!));
        }

        Assert.Empty(heads.GroupBy(head => head.Title).Where(same => same.Count() > 1).SelectMany(same => same));
        Assert.Empty(heads.GroupBy(head => head.Description).Where(same => same.Count() > 1).SelectMany(same => same));
    }

    /// <summary>What links lead to, fetched once.</summary>
    private static class Targets
    {
        private static readonly Dictionary<string, (int Status, HashSet<string?> Ids)> Known = [];

        public static async Task<(int Status, HashSet<string?> Ids)> Of(SiteHost host, string pathAndQuery)
        {
            if (Known.TryGetValue(pathAndQuery, out var known))
                return known;
            using var response = await host.Get(pathAndQuery);
            var ids = response.Content.Headers.ContentType?.MediaType == "text/html" ? (await SiteHost.Document(response)).QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet() : [];
            return Known[pathAndQuery] = ((int)response.StatusCode, ids);
        }
    }
}
