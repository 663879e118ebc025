using Deque.AxeCore.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

/// <summary>Every article: notes and comparisons stand in the margin where there is one, and nothing ever leaves the window.</summary>
public sealed class ArticleTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    // The ends and the middles of the stretches between the points at which the layout changes.
    private static readonly int[] Widths = [320, 412, 640, 900, 1151, 1152, 1200, 1279, 1280, 1350, 1900];

    [BrowserFact]
    public async Task Article_Any_FitsEveryWindow()
    {
        await using var window = await site.Open();
        var page = window.Page;
        var beyond = new List<string>();
        foreach (var path in await Articles(page))
        {
            await page.GotoAsync(path);
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (overflow > 0)
                    beyond.Add($"{path} at {width}: {overflow} px beyond the window");
            }
        }

        Assert.Empty(beyond);
        Assert.Empty(window.Complaints);
    }

    /// <summary>Where there is room, the contents stay beside the text and mark the part that is being read; no script does it.</summary>
    [BrowserFact]
    public async Task Contents_WhileReading_StayAndMarkThePart()
    {
        await using var window = await site.Open(javaScript: false);
        await window.Page.GotoAsync("/articles/why-how-when#when");
        var contents = window.Page.Locator(".toc");

        await Expect(contents).ToBeInViewportAsync();
        await Expect(contents.Locator("a:target-current")).ToHaveAttributeAsync("href", "#when");
        await window.Page.GotoAsync("/articles/why-how-when#monday");
        await Expect(contents.Locator("a:target-current")).ToHaveAttributeAsync("href", "#monday");
        await Expect(contents).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Article_Any_IsAccessible()
    {
        await using var window = await site.Open(390);
        foreach (var path in await Articles(window.Page))
        {
            await window.Page.GotoAsync(path);
            await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

            Assert.Empty((await window.Page.RunAxe(AxeRules.Wcag22)).Violations.Select(violation => $"{path} {violation.Id}: {violation.Help}"));
        }
    }

    private static async Task<string[]> Articles(Microsoft.Playwright.IPage page)
    {
        await page.GotoAsync("/articles");
        var paths = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main .list a')].map(link => link.getAttribute('href'))");
        Assert.NotEmpty(paths);
        return paths;
    }
}
