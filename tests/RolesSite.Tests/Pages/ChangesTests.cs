using System.ServiceModel.Syndication;
using System.Xml;
using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>What changed, for those who linked to us: on /changes, as a feed, and on the pages themselves.</summary>
[Collection(SharedSite.Name)]
public sealed class ChangesTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    [Fact]
    public async Task Page_ListsEveryChangeOnceTheNewestFirst()
    {
        var page = await host.Page("/changes");
        var days = page.QuerySelectorAll("main h2 time").Select(day => day.GetAttribute("datetime")).ToList();
        var published = PublishedChanges.Of(Site);

        Assert.Equal(published.Select(change => change.Id).Order(), page.QuerySelectorAll("main li[id]").Select(item => item.Id!).Order());
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(days.Distinct(), days);
        Assert.Equal(
            Site.Articles.Sum(article => article.Changes.Count) + Site.Roles.Sum(role => role.Changes.Count) + Site.Dimensions.Sum(row => row.Changes.Count),
            page.QuerySelectorAll("main li[id] a").Length);
        Assert.All(page.QuerySelectorAll("main li[id]"), item => Assert.NotEmpty(item.QuerySelectorAll("a")));
    }

    [Fact]
    public async Task Feed_IsAtomThatAReaderUnderstands()
    {
        using var response = await host.Get("/feed.xml");
        using var xml = XmlReader.Create(await response.Content.ReadAsStreamAsync(), new XmlReaderSettings { Async = false });
        var feed = SyndicationFeed.Load(xml);
        var published = PublishedChanges.Of(Site);

        Assert.Equal("application/atom+xml; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        // RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have.
        Assert.Equal("http://localhost/feed.xml", feed.Id);
        Assert.NotEmpty(feed.Title.Text);
        Assert.NotEmpty(feed.Authors.Single().Name);
        Assert.Equal(feed.Items.Max(entry => entry.LastUpdatedTime), feed.LastUpdatedTime);
        Assert.Contains(feed.Links, link => link.RelationshipType == "self" && link.Uri.OriginalString == "http://localhost/feed.xml");
        Assert.Equal(published.Take(50).Select(change => $"http://localhost/changes#{change.Id}"), feed.Items.Select(entry => entry.Id));
        Assert.Equal(feed.Items.Select(entry => entry.Id).Distinct(), feed.Items.Select(entry => entry.Id));
        Assert.All(feed.Items.Zip(published), pair =>
        {
            Assert.Equal(pair.Second.Date, DateOnly.FromDateTime(pair.First.LastUpdatedTime.UtcDateTime));
            Assert.EndsWith(pair.Second.Note, pair.First.Title.Text, StringComparison.Ordinal);
            Assert.StartsWith("http://localhost/", pair.First.Links.Single().Uri.OriginalString, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/changes")]
    [InlineData("/roles/program-manager")]
    [InlineData("/articles/your-first-week")]
    public async Task Page_ThatChanges_NamesTheFeed(string path) =>
        Assert.Equal("http://localhost/feed.xml", (await host.Page(path)).QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));

    [Fact]
    public async Task Change_OfARow_StandsOnItsComparisonsAndInTheList()
    {
        using var content = new ContentFixture();
        content.Edit("dimensions.yaml", text => text.Replace("  - id: purpose\n", "  - id: purpose\n    changes:\n      - { date: 2026-05-05, note: Asks about the reason now. }\n", StringComparison.Ordinal));
        using var changed = SiteHost.With(("Site:Content", content.Folder));

        var list = await changed.Page("/changes");
        var link = list.QuerySelectorAll("main li[id]").Single(item => item.QuerySelector("p")!.TextContent == "Asks about the reason now.").QuerySelector("a")!.GetAttribute("href")!;
        var comparison = await changed.Page(link.Split('#')[0]);

        Assert.EndsWith("#purpose", link, StringComparison.Ordinal);
        Assert.Contains("Asks about the reason now.", comparison.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    // Feed readers show an entry again when its id changes.
    [Fact]
    public void Id_OfAChange_StaysWhenOthersCome()
    {
        using var content = new ContentFixture();
        var before = Ids(content.Folder);
        content.Edit("dimensions.yaml", text => text.Replace("  - id: purpose\n", "  - id: purpose\n    changes:\n      - { date: 2026-05-05, note: Asks about the reason now. }\n", StringComparison.Ordinal));

        Assert.NotEmpty(before);
        Assert.Single(Ids(content.Folder).Except(before));
        Assert.Empty(before.Except(Ids(content.Folder)));

        static IReadOnlyList<string> Ids(string folder) => [.. PublishedChanges.Of(RolesSite.Content.Loading.SiteReader.Read(folder).Site!).Select(change => change.Id)];
    }
}
