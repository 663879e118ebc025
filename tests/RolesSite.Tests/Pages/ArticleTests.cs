using System.Text.RegularExpressions;
using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed partial class ArticleTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    public static TheoryData<string> Articles => [.. Site.Articles.Ids];

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}’'.,-]*")]
    private static partial Regex Word { get; }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Article_Any_IsWholeAndOfALengthToRead(string slug)
    {
        var page = await host.Page($"/articles/{slug}");
        var notes = page.QuerySelectorAll("article .sn").Length;
        var sections = page.QuerySelectorAll("article h2").Select(heading => heading.Id).ToList();
        foreach (var aside in page.QuerySelectorAll("article :is(h2, h3, table, sup, .sn, [popover], .region, figure, details, .hist)"))
            aside.Remove();

        Assert.InRange(Word.Count(page.QuerySelector("article")!.TextContent), 700, 1600);
        Assert.InRange(notes, 3, 14);
        Assert.InRange(sections.Count, 4, 9);
        Assert.Equal(["monday", "next"], sections[^2..]);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Article_Any_LeadsOnFromItsText(string slug) =>
        Assert.InRange((await Linked(slug, "article")).Count, 3, 20);

    [Fact]
    public async Task Article_Any_IsTwoClicksFromEachOther()
    {
        var links = new Dictionary<string, HashSet<string>>();
        foreach (var slug in Site.Articles.Ids)
            links[slug] = await Linked(slug, "main");

        var far = from start in links.Keys
                  let near = links[start].Concat(links[start].SelectMany(next => links[next])).ToHashSet()
                  from end in links.Keys
                  where end != start && !near.Contains(end)
                  select $"{start} to {end}";

        Assert.Empty(far);
    }

    [Fact]
    public async Task Article_LastOfItsSection_LeadsIntoTheNext()
    {
        var sections = Site.Settings.Sections;
        var last = Site.ArticlesIn(sections[0].Id).Last();
        var first = Site.ArticlesIn(sections[1].Id).First();

        var next = (await host.Page($"/articles/{last.Slug}")).QuerySelector(".pager .next")!;
        var before = (await host.Page($"/articles/{first.Slug}")).QuerySelector(".pager a")!;

        Assert.Equal($"/articles/{first.Slug}", next.GetAttribute("href"));
        Assert.Equal($"Next, in {sections[1].Title}{first.Title}", next.TextContent);
        Assert.Equal($"Before this, in {sections[0].Title}{last.Title}", before.TextContent);
        Assert.Empty((await host.Page($"/articles/{Site.Articles[^1].Slug}")).QuerySelectorAll(".pager .next"));
    }

    [Fact]
    public async Task Article_NamesItsSourcesAndHowFarTheyWereRead()
    {
        var page = await host.Page("/articles/product-vs-program-management");
        var named = page.QuerySelectorAll("article .sn a[href^='/sources#'], article p > a[href^='/sources#']").Select(link => link.GetAttribute("href")).Distinct().ToList();
        var list = page.QuerySelectorAll("article details .src li");

        Assert.NotEmpty(named);
        Assert.Equal(named.Order(), list.Select(item => item.QuerySelector("a")!.GetAttribute("href")).Order());
        Assert.All(list, item => Assert.Matches("^(Read in full|Read in part|Known second-hand)$", item.QuerySelector(".quiet")!.TextContent));
        Assert.Equal($"The {named.Count} sources of this page, and how far we read each", page.QuerySelector("article details.from summary")!.TextContent);
    }

    private async Task<HashSet<string>> Linked(string slug, string within)
    {
        var page = await host.Page($"/articles/{slug}");
        return [.. page.QuerySelectorAll($"{within} a[href^='/articles/']").Select(link => link.GetAttribute("href")!["/articles/".Length..].Split('#')[0]).Where(to => to != slug)];
    }
}
