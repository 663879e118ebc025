using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class QuizTests(BrowserSite site)
{
    private const string Start = "/quiz/which-pm-do-you-need";

    [BrowserTheory]
    [InlineData(1350, true)]
    [InlineData(320, true)]
    [InlineData(1350, false)]
    [InlineData(320, false)]
    public async Task Person_WithTheKeyboardAlone_GoesBackChangesAnAnswerAndReachesTheResult(int width, bool javaScript)
    {
        await using var window = await site.Open(width, javaScript: javaScript);
        var page = window.Page;
        await page.GotoAsync(Start);
        await TabTo(page, page.GetByRole(AriaRole.Link, new() { Name = "Start", Exact = true }));
        await page.Keyboard.PressAsync("Enter");

        // Always the second answer.
        for (var question = 1; question <= 10; question++)
        {
            await Expect(page.GetByText($"Question {question} of 10")).ToBeVisibleAsync();
            await Choose(page, 2);
        }

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/result\\?"));
        var first = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync();

        await page.GoBackAsync();
        await Expect(page.GetByText("Question 10 of 10")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.GetByText("Question 9 of 10")).ToBeVisibleAsync();
        await page.GoForwardAsync();
        await Choose(page, 2);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(first!);

        // From the result back to the first question, and another answer to it: the others are kept.
        await TabTo(page, page.GetByRole(AriaRole.Link, new() { Name = "Change answer 1", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Question 1 of 10")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Radio).Nth(1)).ToBeCheckedAsync();
        await Choose(page, 1, alreadyAt: 2);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/result\\?pain=worth&repeated="));
        await Expect(page.Locator(".counted tbody tr")).ToHaveCountAsync(10);
        Assert.Empty(window.Complaints);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Continue_WithoutAChoice_MovesTheFocusToTheProblem(bool javaScript)
    {
        await using var window = await site.Open(javaScript: javaScript);
        var page = window.Page;
        await page.GotoAsync(Start + "/pain");

        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Continue" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Error: "));
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByRole(AriaRole.Radio).First).ToBeCheckedAsync();
    }

    // Arrow keys choose within the group; Enter sends the form.
    private static async Task Choose(IPage page, int option, int alreadyAt = 0)
    {
        var radios = page.GetByRole(AriaRole.Radio);
        var chosen = radios.And(page.Locator(":checked"));
        await TabTo(page, await chosen.CountAsync() > 0 ? chosen : radios.First);
        if (alreadyAt == 0)
        {
            await page.Keyboard.PressAsync("Space");
            alreadyAt = await page.EvaluateAsync<int>("[...document.querySelectorAll('input[type=radio]')].findIndex(radio => radio.checked) + 1");
        }

        for (; alreadyAt < option; alreadyAt++)
            await page.Keyboard.PressAsync("ArrowDown");
        for (; alreadyAt > option; alreadyAt--)
            await page.Keyboard.PressAsync("ArrowUp");
        await Expect(radios.Nth(option - 1)).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabTo(IPage page, ILocator target)
    {
        await target.WaitForAsync();
        for (var tabs = 0; tabs < 80; tabs++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail("The Tab key does not lead there.");
    }
}
