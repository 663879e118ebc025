using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

/// <summary>Frames in a page of another origin: the embed shows there, and nothing else of this site does.</summary>
public sealed class EmbedTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Embed = "/embed/compare/product-manager-vs-program-manager?rows=purpose,budget&as=program-manager:Program%20lead";

    [BrowserTheory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(1000, true)]
    public async Task Embed_InAForeignPage_ShowsItsTableWithoutScript(int width, bool dark)
    {
        await using var wiki = await ForeignSite.Start();
        await using var window = await site.Open(width, dark, javaScript: false);
        var frame = await Framed(window, wiki, Embed);

        await Expect(frame.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(frame.GetByRole(AriaRole.Rowheader, new() { Name = "Who looks after the money?" })).ToBeVisibleAsync();
        await Expect(frame.GetByRole(AriaRole.Columnheader, new() { Name = "Program lead" })).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task Link_InAnEmbed_OpensBesideTheForeignPage()
    {
        await using var wiki = await ForeignSite.Start();
        await using var window = await site.Open();
        var frame = await Framed(window, wiki, Embed);

        var opened = await window.Page.Context.RunAndWaitForPageAsync(() => frame.GetByRole(AriaRole.Link, new() { Name = "Program lead" }).ClickAsync());

        await Expect(opened).ToHaveURLAsync(site.Address + "/roles/program-manager");
        Assert.StartsWith(wiki.Address, window.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task OtherKinds_InAForeignPage_RefuseToShow()
    {
        var paths = PageKindTests.Paths.Where(path => !path.StartsWith("/embed/compare/", StringComparison.Ordinal)).Concat(["/feed.xml", "/oembed?url=nothing", "/embed", "/embed/", "/roles/program-manager.md"]).ToList();
        await using var wiki = await ForeignSite.Start();
        await using var window = await site.Open();

        await window.Page.GotoAsync(wiki.Page(string.Concat(paths.Append(Embed).Select(path => $"<iframe src='{site.Address}{path}'></iframe>"))), new() { WaitUntil = WaitUntilState.Load });

        Assert.Equal(paths.Count + 1, window.Page.Frames.Count - 1);
        var shown = window.Page.Frames.Skip(1).Select(frame => frame.Url).Where(url => !url.StartsWith("chrome-error:", StringComparison.Ordinal));
        Assert.Equal([site.Address + Embed], shown);
        Assert.Equal(paths.Count, window.Complaints.Count(complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal)));
    }

    private async Task<IFrameLocator> Framed(BrowserPage window, ForeignSite wiki, string path)
    {
        await window.Page.GotoAsync(wiki.Page($"<iframe src='{site.Address}{path}' width='100%' height='600'></iframe>"));
        return window.Page.FrameLocator("iframe");
    }
}
