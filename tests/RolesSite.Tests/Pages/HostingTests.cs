using AngleSharp.Dom;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

public sealed class HostingTests
{
    [Fact]
    public async Task PathPrefix_StandsInEveryLink()
    {
        await using var host = SiteHost.With(("Site:BaseUrl", "https://example.org/handbook/pm/"));

        foreach (var path in new[] { "/", "/articles/product-vs-program-management", "/roles/program-manager", "/compare", "/compare/product-manager-vs-program-manager", "/quiz/which-pm-do-you-need/pain", "/quiz/which-pm-do-you-need/result?pain=apart", "/glossary", "/sources" })
        {
            var page = await host.Page("/handbook/pm" + path);

            foreach (var link in page.QuerySelectorAll("a[href], link[href], form[action]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action")!))
                Assert.True(link.StartsWith("/handbook/pm/", StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith('#'), $"{path} links to {link}");
        }
    }

    [Fact]
    public async Task PathPrefix_StandsInRedirectsAndCanonicalAddresses()
    {
        await using var host = SiteHost.With(("Site:BaseUrl", "https://example.org/handbook/pm"));

        Assert.Equal("/handbook/pm/compare/product-manager-vs-program-manager", (await host.Get("/handbook/pm/compare/pgm-vs-product")).Headers.Location!.OriginalString);
        Assert.Equal("/handbook/pm/roles", (await host.Get("/handbook/pm/Roles/")).Headers.Location!.OriginalString);
        Assert.Equal("https://example.org/handbook/pm/about", (await host.Page("/handbook/pm/about")).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("https://example.org/handbook/pm/sitemap.xml", await (await host.Get("/handbook/pm/robots.txt")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
