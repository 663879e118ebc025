using RolesSite.BrowserTests.Infrastructure;

namespace RolesSite.BrowserTests;

/// <summary>Through a page with the Tab key alone.</summary>
public sealed class KeyboardTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    // Where the focus is now: nowhere on the page, or a problem with the step there, or the next stop.
    private const string Step = """
        () => {
          const now = document.activeElement, before = window.before
          if (!now || now === document.body) return 'end'
          window.before = now
          const isOutlined = part => part && getComputedStyle(part).outlineStyle !== 'none' && parseFloat(getComputedStyle(part).outlineWidth) >= 2
          const box = now.getBoundingClientRect(), name = now.outerHTML.slice(0, 120)
          if (before && !(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'backward: ' + name
          if (box.width < 1 || box.height < 1 || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return 'out of sight: ' + name
          // A choice is outlined as a whole, with its words.
          if (!isOutlined(now) && !isOutlined(now.closest('label'))) return 'no outline: ' + name
          if (!document.elementsFromPoint(box.left + box.width / 2, Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2))).some(e => e === now || now.contains(e) || e.contains(now))) return 'covered: ' + name
          return 'next'
        }
        """;

    private const int MostStops = 600;

    [BrowserTheory]
    [InlineData("/", 390)]
    [InlineData("/", 1350)]
    [InlineData("/articles", 1350)]
    [InlineData("/articles/product-vs-program-management", 390)]
    [InlineData("/articles/product-vs-program-management", 1350)]
    [InlineData("/roles/program-manager", 390)]
    [InlineData("/roles/program-manager", 1350)]
    [InlineData("/compare", 1350)]
    [InlineData("/compare/product-manager-vs-program-manager", 390)]
    [InlineData("/compare/product-manager-vs-program-manager", 1350)]
    [InlineData("/quiz/which-pm-do-you-need/end?pain=apart", 390)]
    [InlineData("/quiz/which-pm-do-you-need/result?pain=apart&repeated=collide&span=joined&end=changed", 1350)]
    [InlineData("/quiz/which-pm-do-you-need/team", 1350)]
    [InlineData("/search?q=budget", 390)]
    [InlineData("/search?q=budget", 1350)]
    [InlineData("/ask?q=budget", 1350)]
    [InlineData("/onboarding", 1350)]
    [InlineData("/about", 1350)]
    [InlineData("/no-such-page", 390)]
    public async Task Tab_FromTheTop_SeesEveryStopInOrderToTheEnd(string path, int width)
    {
        await using var window = await site.Open(width);
        var page = window.Page;
        await page.GotoAsync(path);

        var stops = 0;
        var problems = new List<string>();
        for (; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var step = await page.EvaluateAsync<string>(Step);
            if (step == "end")
                break;
            if (step != "next")
                problems.Add(step);
        }

        Assert.Empty(problems.Take(8));
        Assert.InRange(stops, 8, MostStops - 1);
    }
}
