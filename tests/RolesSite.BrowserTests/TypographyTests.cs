using RolesSite.BrowserTests.Infrastructure;

namespace RolesSite.BrowserTests;

/// <summary>Where lines break.</summary>
public sealed class TypographyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    // Terms whose punctuation begins a line of its own.
    private const string Parted = """
        () => [...document.querySelectorAll('main button.term')].filter(term => {
          const text = term.nextSibling;
          const at = text?.nodeType === Node.TEXT_NODE ? text.data.search(/[^\u2060]/) : -1;
          if (at < 0 || !/\p{P}/u.test(text.data[at]) || term.offsetParent === null) return false;
          const mark = document.createRange();
          mark.setStart(text, at);
          mark.setEnd(text, at + 1);
          return mark.getBoundingClientRect().top > term.getBoundingClientRect().bottom - 2;
        }).map(term => term.textContent + ' before ' + term.nextSibling.data)
        """;

    [BrowserTheory]
    [InlineData("/compare/product-manager-vs-program-manager-vs-project-manager")]
    [InlineData("/compare/product-manager-vs-program-manager")]
    [InlineData("/roles/program-manager")]
    [InlineData("/articles/one-launch-three-managers")]
    public async Task Punctuation_AfterATerm_StaysOnItsLine(string path)
    {
        await using var window = await site.Open(320);
        await window.Page.GotoAsync(path);

        for (var width = 320; width <= 460; width += 5)
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            Assert.Empty(await window.Page.EvaluateAsync<string[]>(Parted));
        }
    }
}
