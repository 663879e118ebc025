using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

/// <summary>The printed page for a newcomer, from the form to the paper.</summary>
public sealed partial class OnboardingTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    // All twelve roles, five at most to a sheet; the middle set has the most words.
    private static readonly string[] Sets =
    [
        "product-manager,program-manager,project-manager", "product-manager,program-manager,project-manager,product-owner,product-marketing-manager",
        "product-marketing-manager,product-operations-manager,technical-program-manager,release-train-engineer,portfolio-manager", "scrum-master,delivery-manager,portfolio-manager,process-manager,release-train-engineer",
    ];

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet { get; }

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Sheet_ForAnybody_PrintsOnOnePage(string format)
    {
        await using var window = await site.Open();
        await window.Page.GotoAsync("/onboarding");
        var newcomers = await window.Page.Locator("input[name=for]").EvaluateAllAsync<string[]>("choices => choices.map(choice => choice.value)");
        Assert.True(newcomers.Length >= 7);

        var longer = new List<string>();
        foreach (var newcomer in newcomers)
        {
            foreach (var roles in Sets)
            {
                await window.Page.GotoAsync($"/onboarding?for={newcomer}&roles={roles}");
                var paper = await window.Page.PdfAsync(new() { Format = format });
                if (Sheet.Count(Encoding.Latin1.GetString(paper)) is not 1 and var pages)
                    longer.Add($"{pages} pages: {newcomer}, {roles}");
            }
        }

        Assert.Empty(longer);
    }

    [BrowserTheory]
    [InlineData(390, false)]
    [InlineData(1350, true)]
    public async Task Form_FilledIn_MakesTheSheet(int width, bool javaScript)
    {
        await using var window = await site.Open(width, javaScript: javaScript);
        await window.Page.GotoAsync("/onboarding");

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Make the sheet" }).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose whom the sheet is for.");
        await window.Page.GetByRole(AriaRole.Radio, new() { Name = "A new support agent" }).CheckAsync();
        await window.Page.GetByText("What your company calls them").ClickAsync();
        await window.Page.GetByRole(AriaRole.Textbox, new() { Name = "Program manager", Exact = true }).FillAsync("Launch lead");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Make the sheet" }).ClickAsync();

        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Whom a new support agent should ask");
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "Launch lead" })).ToBeVisibleAsync();
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Launch lead" })).ToHaveCountAsync(2);
    }
}
