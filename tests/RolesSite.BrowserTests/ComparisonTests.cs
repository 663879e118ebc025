using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

/// <summary>The page that people link to: on any width, for the keyboard, for a screen reader and on paper.</summary>
public sealed class ComparisonTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Three = "/compare/product-manager-vs-program-manager-vs-project-manager";
    private const string Five = "/compare/product-manager-vs-product-marketing-manager-vs-product-operations-manager-vs-product-owner-vs-technical-program-manager";

    [BrowserTheory]
    [InlineData("/compare/product-manager-vs-program-manager")]
    [InlineData("/compare/program-manager-vs-technical-program-manager?show=differences")]
    [InlineData("/compare/delivery-manager-vs-process-manager")]
    [InlineData(Three + "?rows=launch,budget,nothing&show=some")]
    [InlineData("/compare/delivery-manager-vs-project-manager-vs-scrum-master")]
    [InlineData("/compare/portfolio-manager-vs-process-manager-vs-release-train-engineer")]
    [InlineData("/compare/product-manager-vs-product-owner-vs-project-manager?as=product-owner:Gesch%C3%A4ftsprozessverantwortungs%C3%BCbernahmebevollm%C3%A4chtigter&as=project-manager:%D9%85%D8%AF%DB%8C%D8%B1%20%D9%BE%D8%B1%D9%88%DA%98%D9%87")]
    [InlineData("/compare/delivery-manager-vs-program-manager-vs-release-train-engineer-vs-scrum-master")]
    [InlineData(Five)]
    [InlineData(Five + "?show=differences&rows=purpose,launch,budget")]
    public async Task Comparison_Any_IsAccessibleAndFits(string path)
    {
        foreach (var dark in new[] { false, true })
        {
            await using var window = await site.Open(dark: dark);
            await window.Page.GotoAsync(path);
            await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            foreach (var width in new[] { 320, 412, 1350 })
            {
                await window.Page.SetViewportSizeAsync(width, 900);
                Assert.Empty((await window.Page.RunAxe(AxeRules.For(dark))).Violations.Select(violation => $"{width} {violation.Id}: {violation.Help} {string.Join(" ", violation.Nodes.Select(node => node.Html))}"));
                Assert.True(await Overflow(window.Page) <= 0, $"{width}: {await Overflow(window.Page)} px beyond the window");
            }

            Assert.Empty(window.Complaints);
        }
    }

    [BrowserTheory]
    [InlineData(Three, 3)]
    [InlineData(Five, 5)]
    public async Task Table_OnAPhone_NamesTheColumnAndTheRowOfEachCell(string path, int roles)
    {
        await using var window = await site.Open(390);
        await window.Page.GotoAsync(path);
        var session = await window.Page.Context.NewCDPSessionAsync(window.Page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray().DistinctBy(node => node.GetProperty("nodeId").GetString()!).ToDictionary(node => node.GetProperty("nodeId").GetString()!);

        var table = tree.Values.Single(node => Role(node) == "table");
        var rows = Below(tree, table, "row").Select(row => Below(tree, row, "columnheader", "rowheader", "cell", "gridcell").ToList()).ToList();

        // The first row names the columns; a row with one header only is the lens; each other has a header and a cell for each column.
        Assert.Equal(Enumerable.Repeat("columnheader", roles + 1), rows[0].Select(Role));
        Assert.All(rows[0], head => Assert.NotEmpty(Name(head)));
        var questions = rows.Skip(1).Where(row => row.Count > 1).ToList();
        Assert.Equal(23, questions.Count);
        Assert.Equal(5, rows.Skip(1).Count(row => row.Count == 1 && Role(row[0]) == "rowheader"));
        Assert.All(questions, row =>
        {
            Assert.Equal(Enumerable.Repeat("cell", roles).Prepend("rowheader"), row.Select(Role));
            Assert.EndsWith("?", Name(row[0]).Replace("Link to this row", "", StringComparison.Ordinal).TrimEnd(), StringComparison.Ordinal);
        });
    }

    [BrowserFact]
    public async Task FiveRoles_OnADesktop_ScrollWithTheKeyboard()
    {
        await using var window = await site.Open(1000, javaScript: false);
        await window.Page.GotoAsync(Five);
        var region = window.Page.GetByRole(AriaRole.Region, new() { NameRegex = new("23 questions") });

        await region.FocusAsync();
        for (var i = 0; i < 12; i++)
            await window.Page.Keyboard.PressAsync("ArrowRight");

        await Expect(region.GetByRole(AriaRole.Columnheader, new() { NameRegex = new("^Technical program manager") })).ToBeInViewportAsync();
        await Expect(region.GetByRole(AriaRole.Rowheader, new() { Name = "Who is it for?" })).ToBeInViewportAsync();
    }

    [BrowserTheory]
    [InlineData(700)]
    [InlineData(1000)]
    [InlineData(1350)]
    public async Task FiveRoles_RowLinkedTo_StandsBelowAHeaderThatIsWhole(int width)
    {
        await using var window = await site.Open(width);
        await window.Page.GotoAsync(Five + "#launch");

        var row = (await window.Page.Locator("tr:target").BoundingBoxAsync())!;
        var head = (await window.Page.Locator("table thead th").Nth(2).BoundingBoxAsync())!;
        Assert.True(head.Y >= 0, $"the header begins at {head.Y}");
        Assert.InRange(row.Y, head.Y + head.Height - 1, 600);
    }

    [BrowserFact]
    public async Task Note_InACell_LeadsToItsSourceAndBack()
    {
        await using var window = await site.Open(javaScript: false);
        await window.Page.GotoAsync(Three + "#launch");
        var mark = window.Page.Locator("#launch sup a").First;
        var number = await mark.TextContentAsync();

        await mark.ClickAsync();
        await Expect(window.Page.Locator($"#s{number}")).ToBeInViewportAsync();
        await window.Page.GoBackAsync();
        await Expect(window.Page.Locator("#launch")).ToBeInViewportAsync();
        await Expect(mark).ToHaveAccessibleNameAsync($"Source {number}");
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1350)]
    public async Task Chooser_ByTheKeyboardAndWithoutScript_ChangesTheTable(int width)
    {
        await using var window = await site.Open(width, javaScript: false);
        var page = window.Page;
        await page.GotoAsync("/compare/product-manager-vs-program-manager?rows=launch");

        await page.GetByText("Choose roles, rows, titles").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Scrum master" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Program manager" }).FillAsync("Délégué & co");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Columnheader, new() { NameRegex = new("^Délégué & co Program manager:") })).ToHaveCountAsync(1);
        Assert.Equal($"{site.Address}/compare/product-manager-vs-program-manager-vs-scrum-master?rows=launch&as=program-manager:D%C3%A9l%C3%A9gu%C3%A9%20%26%20co", page.Url);
    }

    /// <summary>Row by row on a phone, a line of its own for each would make the page a tenth longer.</summary>
    [BrowserFact]
    public async Task Varies_OnAPhone_StandsBesideTheStanceAndOpensBelow()
    {
        await using var window = await site.Open(390);
        await window.Page.GotoAsync(Three);
        var cell = window.Page.Locator(".cmp td:has(.st):has(details)").First;
        async Task<double> Top(string part) => (await cell.Locator(part).First.BoundingBoxAsync())!.Y;

        Assert.InRange(await Top("summary") - await Top(".st"), -12, 12);
        await cell.Locator("summary").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        await Expect(cell.Locator("details p")).ToBeVisibleAsync();
        Assert.True(await Top("details p") > await Top(":scope > p") + 10);
        Assert.Equal(0, await Overflow(window.Page));
    }

    /// <summary>Two to four roles have room for it on a wide screen.</summary>
    [BrowserTheory]
    [InlineData(1280, "product-manager-vs-program-manager")]
    [InlineData(1280, "delivery-manager-vs-product-manager-vs-program-manager-vs-technical-program-manager")]
    [InlineData(1600, "delivery-manager-vs-product-manager-vs-program-manager-vs-technical-program-manager")]
    public async Task Varies_OnAWideScreen_StandsOnTheLineOfTheStanceAndCoversNothing(int width, string roles)
    {
        await using var window = await site.Open(width);
        await window.Page.GotoAsync($"/compare/{roles}");

        var wrong = await window.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.cmp td:has(.st):has(details)')].filter(cell => {
              // Words, and not the room around them.
              const words = part => {
                const range = document.createRange();
                range.selectNodeContents(cell.querySelector(part));
                return range.getBoundingClientRect();
              };
              const [stance, text, varies] = [words('.st'), words('p'), cell.querySelector('summary').getBoundingClientRect()];
              return varies.left < stance.right + 4 || varies.bottom > text.top + 6 || varies.top < stance.top - 8 || varies.right > cell.getBoundingClientRect().right - 26;
            }).map(cell => cell.id)
            """);
        Assert.Empty(wrong);
        Assert.NotEqual(0, await window.Page.Locator(".cmp td:has(.st):has(details)").CountAsync());
    }

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Print_OnPaper_RepeatsTheHeaderAndCutsNoRow(string format)
    {
        await using var window = await site.Open();
        await window.Page.GotoAsync(Three);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("table-header-group", await window.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.cmp thead')).display"));
        Assert.Equal("avoid", await window.Page.EvaluateAsync<string>("[...new Set([...document.querySelectorAll('.cmp tr')].map(row => getComputedStyle(row).breakInside))].join()"));
        Assert.Equal("none", await window.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.bar')).display"));
        var paper = await window.Page.PdfAsync(new() { Format = format });
        Assert.InRange(Regex.Count(System.Text.Encoding.Latin1.GetString(paper), @"/Type\s*/Page\b"), 3, 12);
    }

    private static Task<int> Overflow(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private static string Role(JsonElement node) => node.TryGetProperty("role", out var role) ? role.GetProperty("value").GetString() ?? "" : "";

    private static string Name(JsonElement node) => node.TryGetProperty("name", out var name) ? name.GetProperty("value").GetString() ?? "" : "";

    // The nearest descendants with one of these roles, in order.
    private static IEnumerable<JsonElement> Below(Dictionary<string, JsonElement> tree, JsonElement node, params string[] roles) => node.GetProperty("childIds").EnumerateArray()
        .Select(id => tree[id.GetString()!]).SelectMany(child => roles.Contains(Role(child)) ? [child] : Below(tree, child, roles));
}
