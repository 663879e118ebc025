using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>The page to send to anyone who asks "which PM?".</summary>
[Collection(SharedSite.Name)]
public sealed class PmTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    [Fact]
    public async Task Page_GivesTheThreeFirst_EachWithItsEssenceAndAQuestion()
    {
        var page = await host.Page("/pm");
        var three = page.QuerySelectorAll(".pms > div");

        Assert.Equal(["/roles/product-manager", "/roles/program-manager", "/roles/project-manager"], three.Select(one => one.QuerySelector("a")!.GetAttribute("href")));
        Assert.All(three.Zip(Site.Core), pair =>
        {
            Assert.StartsWith(pair.Second.InShort.Plain, pair.First.QuerySelector("dd")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(pair.Second.Ask[0], pair.First.QuerySelector("i")!.TextContent);
        });
        Assert.Equal("/compare/product-manager-vs-program-manager-vs-project-manager", page.QuerySelector("a.btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Page_NamesEveryOtherRoleWithTheLetters()
    {
        var others = (await host.Page("/pm")).QuerySelectorAll("main section:first-of-type .list a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains("/roles/portfolio-manager", others);
        Assert.Contains("/roles/process-manager", others);
        Assert.Contains("/roles/product-marketing-manager", others);
        Assert.Contains("/roles/technical-program-manager", others);
        Assert.DoesNotContain("/roles/scrum-master", others);
        Assert.DoesNotContain("/roles/product-manager", others);
    }

    // Ten seconds: what stands above the further links can be read in that time by somebody who reads 250 words a minute.
    [Fact]
    public async Task Page_Above_IsReadInHalfAMinute()
    {
        var page = await host.Page("/pm");
        var words = page.QuerySelectorAll("h1, .lede, .pms").Sum(part => part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

        Assert.InRange(words, 40, 125);
    }
}
