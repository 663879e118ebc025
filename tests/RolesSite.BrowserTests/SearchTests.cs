using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

/// <summary>The search by key, while somebody types, and as a plain page.</summary>
public sealed class SearchTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [BrowserTheory]
    [InlineData(390, "Control+k")]
    [InlineData(1350, "Control+k")]
    [InlineData(1350, "/")]
    public async Task Dialog_ByKeyboardAlone_FindsTypesWalksAndGoes(int width, string key)
    {
        await using var window = await site.Open(width);
        var page = window.Page;
        await page.GotoAsync("/articles/why-how-when");

        await page.Keyboard.PressAsync(key);
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Search" });
        await Expect(dialog.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("prodcut owner");
        await Expect(dialog.Locator(".read")).ToHaveTextAsync("We read “prodcut” as product.");
        await Expect(dialog.GetByRole(AriaRole.Status).First).ToContainTextAsync("found");

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(dialog.Locator(".found a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(dialog.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync($"{site.Address}/roles/product-owner");
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task Dialog_EnterInTheField_ShowsAllResultsOnTheirPage()
    {
        await using var window = await site.Open();
        var page = window.Page;
        await page.GotoAsync("/roles");

        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("budget");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync($"{site.Address}/search?q=budget");
        await Expect(page.Locator(".found > li").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Dialog_WhereTheBrowserKeepsNothing_Opens()
    {
        await using var window = await site.Open();
        var page = window.Page;
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })");
        await page.GotoAsync("/roles");

        await page.Keyboard.PressAsync("Control+k");

        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task Dialog_Escaped_GivesTheFocusBack()
    {
        await using var window = await site.Open();
        var page = window.Page;
        await page.GotoAsync("/roles");
        var link = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "who does what" });
        await link.FocusAsync();

        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Expect(link).ToBeFocusedAsync();
    }

    /// <summary>WCAG 2.1.4: a key alone can be turned off, and never acts where somebody types.</summary>
    [BrowserFact]
    public async Task Slash_InAField_IsASlashAndCanBeTurnedOff()
    {
        await using var window = await site.Open();
        var page = window.Page;
        await page.GotoAsync("/roles");
        var header = page.Locator("header").GetByRole(AriaRole.Searchbox);
        await header.FocusAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(header).ToHaveValueAsync("/");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Checkbox).UncheckAsync();
        await page.GotoAsync("/glossary");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GotoAsync("/glossary");
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(1350, false)]
    [InlineData(1350, true)]
    public async Task Dialog_WithResults_IsAccessibleAndFits(int width, bool dark)
    {
        await using var window = await site.Open(width, dark);
        await window.Page.GotoAsync("/about");
        await window.Page.Keyboard.PressAsync("Control+k");
        await window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Searchbox).FillAsync("who decides what comes first");
        await Expect(window.Page.GetByRole(AriaRole.Dialog).Locator(".found > li").First).ToBeVisibleAsync();

        var axe = await window.Page.RunAxe(AxeRules.Wcag22);
        Assert.Empty(axe.Violations.Select(violation => $"{violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html))}"));
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("(dialog => dialog.scrollWidth - dialog.clientWidth)(document.querySelector('dialog'))"));
        Assert.Empty(window.Complaints);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1350)]
    public async Task Header_WithoutScript_Searches(int width)
    {
        await using var window = await site.Open(width, javaScript: false);
        var page = window.Page;
        await page.GotoAsync("/");

        await page.Locator("header").GetByRole(AriaRole.Searchbox).FillAsync("pgm");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".found > li > a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync($"{site.Address}/roles/program-manager");
    }
}
