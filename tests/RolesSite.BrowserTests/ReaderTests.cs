using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

public sealed class ReaderTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [BrowserTheory]
    [InlineData(390, true)]
    [InlineData(1350, true)]
    [InlineData(390, false)]
    [InlineData(1350, false)]
    public async Task Reader_FromHomeThroughAnArticle_LandsOnARow(int width, bool javaScript)
    {
        await using var window = await site.Open(width, javaScript: javaScript);
        var page = window.Page;
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Link, new() { Name = "Articles", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Product or program manager") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Product or program manager");
        await page.GetByRole(AriaRole.Rowheader, new() { Name = "Go or no-go on the day?" }).GetByRole(AriaRole.Link).ClickAsync();

        await Expect(page).ToHaveURLAsync($"{site.Address}/compare/product-manager-vs-program-manager#launch");
        var row = page.Locator("tr:target");
        await Expect(row).ToBeInViewportAsync();
        await Expect(row).ToContainTextAsync("Go or no-go on the day?");
        Assert.Empty(window.Complaints);
    }

    [BrowserTheory]
    [InlineData(640)]
    [InlineData(768)]
    [InlineData(1000)]
    [InlineData(1350)]
    public async Task Row_LinkedTo_IsNotHiddenUnderTheStickyHeader(int width)
    {
        await using var window = await site.Open(width);
        await window.Page.GotoAsync("/compare/product-manager-vs-program-manager-vs-project-manager#readiness");

        var row = (await window.Page.Locator("tr:target").BoundingBoxAsync())!;
        var head = (await window.Page.Locator("table thead th").Nth(1).BoundingBoxAsync())!;

        Assert.Equal(0, head.Y, 1.0);
        Assert.True(row.Y >= head.Y + head.Height - 1, $"the row begins at {row.Y}, the header ends at {head.Y + head.Height}");
    }

    [BrowserFact]
    public async Task Keyboard_FirstTab_SkipsToTheContent()
    {
        await using var window = await site.Open();
        await window.Page.GotoAsync("/glossary");

        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");

        Assert.True(await window.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1350)]
    public async Task Comparison_Any_IsATableToAScreenReader(int width)
    {
        await using var window = await site.Open(width);
        await window.Page.GotoAsync("/compare/product-manager-vs-program-manager");

        await Expect(window.Page.GetByRole(AriaRole.Table)).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("23 questions"));
        await Expect(window.Page.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(3);
        await Expect(window.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Who looks after the money?" })).ToHaveCountAsync(1);
        await Expect(window.Page.GetByRole(AriaRole.Cell)).ToHaveCountAsync(46);
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1350)]
    public async Task Term_OpensInPlaceWithTheKeyboardAndWithoutScript(int width)
    {
        await using var window = await site.Open(width, javaScript: false);
        var page = window.Page;
        await page.GotoAsync("/roles/product-owner");
        var term = page.GetByRole(AriaRole.Button, new() { Name = "backlog" }).First;
        var box = page.Locator("#term-backlog");
        await Expect(box).ToBeHiddenAsync();

        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(box).ToBeVisibleAsync();
        await Expect(box).ToContainTextAsync("Backlog.");
        await Expect(box).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Tab");
        await Expect(box.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(box).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Term_Opened_IsAccessible()
    {
        await using var window = await site.Open(390, dark: true);
        await window.Page.GotoAsync("/roles/product-owner");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "backlog" }).First.ClickAsync();

        Assert.Empty((await window.Page.RunAxe(AxeRules.Wcag22)).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1350)]
    public async Task Responsibilities_FilteredByTheForm_AreATableToAScreenReader(int width)
    {
        await using var window = await site.Open(width, javaScript: false);
        var page = window.Page;
        await page.GotoAsync("/responsibilities");
        await page.GetByText("Show only some roles or phases").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Program manager", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Launch") }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();

        await Expect(page).ToHaveURLAsync($"{site.Address}/responsibilities?roles=program-manager&phase=launch");
        await Expect(page.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(3);
        await Expect(page.GetByRole(AriaRole.Rowheader, new() { NameRegex = new("^Run the readiness review") })).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1350)]
    public async Task Responsibility_LinkedTo_IsInView(int width)
    {
        await using var window = await site.Open(width);
        await window.Page.GotoAsync("/responsibilities#decide-launch");

        await Expect(window.Page.Locator("tr:target [scope=row]")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Varies_OpensWithTheKeyboardAndWithoutScript()
    {
        await using var window = await site.Open(javaScript: false);
        await window.Page.GotoAsync("/compare/product-manager-vs-program-manager");
        var varies = window.Page.Locator(".cmp details").First;

        await varies.Locator("summary").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        await Expect(varies.Locator("p")).ToBeVisibleAsync();
    }

    /// <summary>A page is there before it is asked for, when the pointer rests on a link to it; links that hold answers are left alone.</summary>
    [BrowserFact]
    public async Task Link_UnderThePointer_IsFetchedAheadUnlessItHasAQuery()
    {
        await using var window = await site.Open();
        var session = await window.Page.Context.NewCDPSessionAsync(window.Page);
        var (candidates, fetched) = (new List<string>(), new TaskCompletionSource<string>());
        session.Event("Preload.preloadingAttemptSourcesUpdated").OnEvent += (_, page) =>
            candidates = [.. page!.Value.GetProperty("preloadingAttemptSources").EnumerateArray().Select(source => source.GetProperty("key").GetProperty("url").GetString()!)];
        session.Event("Preload.prefetchStatusUpdated").OnEvent += (_, state) =>
        {
            if (state!.Value.GetProperty("status").GetString() == "Ready")
                fetched.TrySetResult(state.Value.GetProperty("prefetchUrl").GetString()!);
        };
        await session.SendAsync("Preload.enable");
        await window.Page.GotoAsync("/quiz/which-pm-do-you-need/cases");

        await window.Page.Locator(".top a[href='/roles']").HoverAsync();

        Assert.Equal($"{site.Address}/roles", await fetched.Task.WaitAsync(TimeSpan.FromSeconds(15)));
        Assert.NotEqual(0, await window.Page.Locator("main a[href*='?']").CountAsync());
        Assert.DoesNotContain(candidates, url => url.Contains('?', StringComparison.Ordinal));
        Assert.Contains($"{site.Address}/articles", candidates);
    }
}
