using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using RolesSite.BrowserTests.Infrastructure;

namespace RolesSite.BrowserTests;

/// <summary>Every kind of page on two phones and a desktop.</summary>
public abstract class PageKindTests(BrowserSite site)
{
    private const string Quiz = "/quiz/which-pm-do-you-need";

    public static readonly IReadOnlyList<string> Paths =
    [
        "/", "/articles", "/articles/product-vs-program-management", "/roles", "/roles/program-manager", "/responsibilities", "/responsibilities?roles=product-manager,program-manager&phase=launch,boo",
        "/compare", "/compare?roles=pgm", "/compare/product-manager-vs-program-manager-vs-project-manager",
        "/quiz", Quiz, Quiz + "/end?pain=apart", Quiz + "/end?pain=apart&continue=1", Quiz + "/result?pain=apart&repeated=collide&span=joined&end=changed&nonsense=1",
        "/quiz/which-pm-are-you/result?decision=none&span=teams&end=team-stays&success=steady&week=team-days&given=designs&keeps=minutes", Quiz + "/how-it-works", Quiz + "/cases",
        Quiz + "/team?answers=Ana:%20need-a2b1m3c5d3e4&answers=Bo:need-a1b4m1c4&answers=need-a4b3&answers=%3Cwrong%3E", Quiz + "/team?answers=",
        "/ask", "/ask?q=who+signs+off+the+buget", "/ask?q=how+are+they+judged", "/ask?q=zebra&x=1", "/pm", "/changes",
        "/onboarding", "/onboarding?roles=wizard", "/onboarding?for=engineer&roles=pgm,pjm,product,po,process&as=pgm:Launch%20lead", "/onboarding?for=support&roles=pgm",
        "/embed/compare/product-manager-vs-program-manager?rows=budget", "/embed/compare/product-manager-vs-program-manager-vs-project-manager", "/embed/compare/nonsense",
        "/glossary", "/sources", "/about", "/no-such-page", "/search", "/search?q=who+decides+the+bujget", "/search?q=xyzzy&x=1",
    ];

    private static readonly int[] Widths = [320, 412, 1350];

    public static TheoryData<string> Kinds => [.. Paths];

    /// <summary>No finding, no complaint of the browser and nothing beyond the window, at any width.</summary>
    protected async Task IsAccessibleQuietAndFitsTheWindow(string path, bool dark)
    {
        await using var window = await site.Open(Widths[0], dark);
        var response = await window.Page.GotoAsync(path);
        foreach (var width in Widths)
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

            var axe = await window.Page.RunAxe(AxeRules.For(dark));
            var overflow = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

            Assert.Empty(axe.Violations.Select(violation => $"{width} px: {violation.Id}: {violation.Help} {string.Join(" ", violation.Nodes.Select(node => node.Html))}"));
            // Letters in the color of their paper are no violation to axe: they might be hidden on purpose.
            Assert.Empty(axe.Incomplete.Where(rule => rule.Id == "color-contrast").SelectMany(rule => rule.Nodes).Where(node => node.Any.Any(check => check.Message.Contains("1:1", StringComparison.Ordinal))).Select(node => $"{width} px: {node.Html}"));
            Assert.True(overflow <= 0, $"{overflow} px beyond a window of {width}");
        }

        // Chromium reports the status of an error page itself.
        Assert.DoesNotContain(window.Complaints, complaint => response!.Ok || !complaint.Contains($"status of {response.Status}", StringComparison.Ordinal));
    }
}

public sealed class LightPageTests(BrowserSite site) : PageKindTests(site), IClassFixture<BrowserSite>
{
    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public Task Page_AnyKind_IsAccessibleQuietAndFitsTheWindow(string path) => IsAccessibleQuietAndFitsTheWindow(path, dark: false);
}

public sealed class DarkPageTests(BrowserSite site) : PageKindTests(site), IClassFixture<BrowserSite>
{
    private readonly BrowserSite site = site;

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public Task Page_AnyKind_IsAccessibleQuietAndFitsTheWindow(string path) => IsAccessibleQuietAndFitsTheWindow(path, dark: true);

    /// <summary>A first view is the page, its icon and at most one script, all from here.</summary>
    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Page_AnyKind_AsksForLittle(string path)
    {
        await using var window = await site.Open();
        var requests = new List<string>();
        window.Page.Request += (_, request) => requests.Add(request.Url);
        await window.Page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.InRange(requests.Count, 1, 3);
        Assert.All(requests, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
    }
}
