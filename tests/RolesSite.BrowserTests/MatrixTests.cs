using Microsoft.Playwright;
using RolesSite.BrowserTests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace RolesSite.BrowserTests;

/// <summary>The responsibility matrix on a phone, where its twelve columns become a few lines for each piece of work.</summary>
public sealed class MatrixTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [BrowserFact]
    public async Task Row_OnAPhone_NamesWhoAnswersFirstAndWhoIsToldInLetters()
    {
        await using var window = await site.Open(390);
        await window.Page.GotoAsync("/responsibilities");
        var row = window.Page.Locator("#connect-engineering");
        var cells = await row.Locator("td:not(:empty):not(:last-child)").AllAsync();
        var tops = new List<(string Parts, double Top)>();
        foreach (var cell in cells)
            tops.Add((string.Concat(await cell.Locator("i").AllTextContentsAsync()), (await cell.BoundingBoxAsync())!.Y));

        // From top to bottom: who answers, who does the work, and then those who are asked or told, several to a line.
        var order = tops.OrderBy(cell => cell.Top).Select(cell => cell.Parts[0] is 'C' or 'I' ? 'x' : cell.Parts[0]).ToList();
        Assert.Equal(order.OrderBy(part => "ARx".IndexOf(part, StringComparison.Ordinal)), order);
        Assert.True(tops.Where(cell => cell.Parts is "C" or "I").Select(cell => cell.Top).Distinct().Count() < tops.Count(cell => cell.Parts is "C" or "I"));
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1350)]
    public async Task Letters_ToAScreenReader_AreWords(int width)
    {
        await using var window = await site.Open(width);
        await window.Page.GotoAsync("/responsibilities");
        var row = window.Page.Locator("#learn-needs");

        await Expect(row.GetByRole(AriaRole.Cell, new() { Name = "Answers for it Does the work" })).ToHaveCountAsync(1);
        await Expect(row.GetByRole(AriaRole.Cell, new() { Name = "Is told", Exact = true })).ToHaveCountAsync(2);
        await Expect(row.GetByRole(AriaRole.Cell)).ToHaveCountAsync(13);
    }
}
