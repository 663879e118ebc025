using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

/// <summary>What a comparison puts on the clipboard.</summary>
public sealed class CopyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Three = "/compare/product-manager-vs-program-manager-vs-project-manager";

    [BrowserFact]
    public async Task Copy_WithoutScript_IsNotOffered()
    {
        await using var window = await site.Open(javaScript: false);
        await window.Page.GotoAsync(Three);
        await window.Page.GetByText("Copy, download, embed").ClickAsync();

        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "link" })).ToHaveCountAsync(0);
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Markdown" })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Copy_TableLinkAndMarkdown_AreOnTheClipboard()
    {
        await using var window = await site.Open();
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(Three + "?rows=launch,budget");
        await page.GetByText("Copy, download, embed").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "link", Exact = true }).ClickAsync();
        await Expect(page.Locator(".said[role=status]")).ToHaveTextAsync("Link copied.");
        Assert.Equal($"{site.Address}{Three}?rows=launch,budget", await Clipboard(page, "text/plain"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Markdown" }).ClickAsync();
        await Expect(page.Locator(".said[role=status]")).ToHaveTextAsync("Markdown copied.");
        Assert.Contains("| Question | Product manager | Program manager | Project manager |", await Clipboard(page, "text/plain"), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^table") }).ClickAsync();
        await Expect(page.Locator(".said[role=status]")).ToHaveTextAsync("Table copied.");
        var html = await Clipboard(page, "text/html");
        Assert.Equal(4, Regex.Count(Regex.Match(html, "<thead.*?</thead>", RegexOptions.Singleline).Value, "<th[ >]"));
        Assert.Contains("Decides", html, StringComparison.Ordinal);
        Assert.Contains("Varies: ", html, StringComparison.Ordinal);
        Assert.Contains($"{site.Address}{Three}#launch\">Go or no-go on the day?</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("§", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/", html, StringComparison.Ordinal);
        Assert.Contains($"{site.Address}{Three}?rows=launch,budget</a>, last reviewed", html, StringComparison.Ordinal);
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task SectionSign_OfARowAndOfACell_CopiesItsAddress()
    {
        await using var window = await site.Open();
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(Three + "?show=differences&as=program-manager:TPM");

        await Expect(page.Locator(".copy button")).ToHaveCountAsync(3);
        await page.Locator("#launch").HoverAsync();
        await page.Locator("#launch .pl").First.ClickAsync();
        await Expect(page.Locator(".said[role=status]")).ToHaveTextAsync("Link to the row copied.");
        Assert.Equal($"{site.Address}{Three}?as=program-manager:TPM#launch", await Clipboard(page, "text/plain"));

        await page.GotoAsync(Three);
        await Expect(page.Locator(".copy button")).ToHaveCountAsync(3);
        var cell = page.Locator("[id='budget.program-manager']");
        await cell.HoverAsync();
        await cell.GetByRole(AriaRole.Link, new() { Name = "Link to this cell" }).ClickAsync();
        Assert.Equal($"{site.Address}{Three}#budget.program-manager", await Clipboard(page, "text/plain"));
        await Expect(page).ToHaveURLAsync($"{site.Address}{Three}#budget.program-manager");
    }

    private static Task<string> Clipboard(IPage page, string type) =>
        page.EvaluateAsync<string>("type => navigator.clipboard.read().then(items => items[0].getType(type)).then(blob => blob.text())", type);
}
