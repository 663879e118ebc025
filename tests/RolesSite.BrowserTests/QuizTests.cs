using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

public sealed class QuizTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Start = "/quiz/which-pm-do-you-need";

    /// <summary>An old link names the questions that came later; their day stands apart from their words.</summary>
    [BrowserFact]
    public async Task Result_OfAnOldLink_NamesTheDayApartFromTheQuestion()
    {
        await using var window = await site.Open(390);
        await window.Page.GotoAsync("/quiz/which-pm-do-you-need/result?pain=apart&repeated=collide&span=joined&end=changed");

        var open = await window.Page.Locator(".note li").AllInnerTextsAsync();

        Assert.Contains(open, text => text.EndsWith("? asked since November 23, 2026", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("which-pm-do-you-need", 13, 320, true)]
    [InlineData("which-pm-do-you-need", 13, 1350, false)]
    [InlineData("which-pm-are-you", 11, 320, false)]
    [InlineData("which-pm-are-you", 11, 1350, true)]
    public async Task Person_WithTheKeyboardAlone_GoesBackChangesAnAnswerAndReachesTheResult(string quiz, int questions, int width, bool javaScript)
    {
        await using var window = await site.Open(width, javaScript: javaScript);
        var page = window.Page;
        await page.GotoAsync("/quiz/" + quiz);
        await TabTo(page, page.GetByRole(AriaRole.Link, new() { Name = "Start", Exact = true }));
        await page.Keyboard.PressAsync("Enter");

        // Always the second answer.
        for (var question = 1; question <= questions; question++)
        {
            await Expect(page.GetByText($"Question {question} of {questions}")).ToBeVisibleAsync();
            await Choose(page, 2);
        }

        await Expect(page).ToHaveURLAsync(new Regex("/result\\?"));
        var first = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync();

        for (var back = 0; back < 5; back++)
        {
            await page.GoBackAsync();
            await Expect(page.GetByText($"Question {questions - back} of {questions}")).ToBeVisibleAsync();
        }

        for (var forward = 4; forward > 0; forward--)
        {
            await page.GoForwardAsync();
            await Expect(page.GetByText($"Question {questions - forward + 1} of {questions}")).ToBeVisibleAsync();
        }

        await Choose(page, 2);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(first!);

        // From the result back to the first question, and another answer to it: the others are kept.
        await TabTo(page, page.GetByRole(AriaRole.Link, new() { Name = "Change answer 1", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText($"Question 1 of {questions}")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Radio).Nth(1)).ToBeCheckedAsync();
        await Choose(page, 1, alreadyAt: 2);
        await Expect(page).ToHaveURLAsync(new Regex("/result\\?"));
        await Expect(page.Locator(".counted tbody tr")).ToHaveCountAsync(questions);
        Assert.Empty(window.Complaints);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1350)]
    public async Task Result_ForAScreenReader_NamesEachBarAndEachCellOfTheTable(int width)
    {
        await using var window = await site.Open(width);
        var page = window.Page;
        await page.GotoAsync(Start + "/result?pain=apart&repeated=collide&span=joined&end=changed&agreed=problem");

        await Expect(page.Locator(".mix")).ToMatchAriaSnapshotAsync("""
            - term: "Program manager: strong, 8 of 10 points"
            - definition
            - term: "Product manager: little, 2 of 10 points"
            - definition
            """);
        await Expect(page.Locator(".counted tbody tr").First).ToMatchAriaSnapshotAsync("""
            - row:
              - rowheader "1. What hurts most right now?"
              - cell "Each part moves forward, but the parts do not join up"
              - cell
              - cell "Change answer 1"
            """);
    }

    [BrowserTheory]
    [InlineData(1350, true)]
    [InlineData(320, false)]
    public async Task Team_PastedWithTheKeyboard_IsLaidSideBySideAndCanBeCorrected(int width, bool javaScript)
    {
        await using var window = await site.Open(width, javaScript: javaScript);
        var page = window.Page;
        await page.GotoAsync(Start + "/team");

        // Sent empty, then mended from the problem that is named.
        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Lay them side by side" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Ana: need-a1b4\nneed-a2b1\n");
        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Lay them side by side" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("2 people, side by side");
        await Expect(page).ToHaveURLAsync(new Regex("team\\?answers=Ana%3A%20need-a1b4&answers=need-a2b1$"));
        await Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(["Ana", "Person 2"]);
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

        await Expect(page).ToHaveTitleAsync(new Regex("^Error: "));
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
