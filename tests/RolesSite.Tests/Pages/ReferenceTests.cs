using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Content.Sources;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>Glossary, sources and what pages say of them.</summary>
[Collection(SharedSite.Name)]
public sealed class ReferenceTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    [Theory]
    [InlineData("/roles/product-owner")]
    [InlineData("/compare/product-manager-vs-program-manager")]
    [InlineData("/articles/product-vs-program-management")]
    [InlineData("/responsibilities")]
    public async Task Term_OnAnyPage_OpensADefinitionThatIsThereOnce(string path)
    {
        var page = await host.Page(path);
        var terms = page.QuerySelectorAll("button.term").Select(term => term.GetAttribute("popovertarget")!).ToList();

        Assert.NotEmpty(terms);
        // A comma could begin a line if nothing kept it with its term.
        Assert.DoesNotContain(page.QuerySelectorAll("button.term"), term => !term.ParentElement!.ClassList.Contains("nb") && term.NextSibling?.TextContent is [var next, ..] && char.IsPunctuation(next));
        Assert.Equal(terms.Distinct().Order(), page.QuerySelectorAll("[popover]").Select(box => box.Id!).Order());
        foreach (var box in page.QuerySelectorAll("[popover]"))
        {
            var term = Site.Glossary[box.Id!["term-".Length..]];
            // A comparison has room for the first sentence.
            Assert.Contains(path.StartsWith("/compare/", StringComparison.Ordinal) ? term.Definition.Plain.Split(". ")[0] : term.Definition.Plain, box.TextContent, StringComparison.Ordinal);
            Assert.Equal($"/glossary#{term.Id}", box.QuerySelector("a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Glossary_ByLetter_HasEachTermUnderItsOwn()
    {
        var page = await host.Page("/glossary");
        var headings = page.QuerySelectorAll("main h2").ToList();

        Assert.Equal(headings.Select(heading => $"#{heading.Id}"), page.QuerySelectorAll("nav[aria-label=Letters] a").Select(link => link.GetAttribute("href")));
        Assert.All(headings, heading => Assert.All(heading.NextElementSibling!.QuerySelectorAll("dt"), term => Assert.StartsWith(heading.TextContent, term.TextContent, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(Site.Glossary.Ids, page.QuerySelectorAll(".terms > div").Select(term => term.Id!));
    }

    [Fact]
    public async Task Sources_Each_SaysWhereItIsUsed()
    {
        var page = await host.Page("/sources");

        foreach (var source in Site.Sources)
        {
            var uses = SourceUses.Of(source.Id, Site);
            var links = page.GetElementById(source.Id)!.QuerySelectorAll("details a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.NotEmpty(links);
            Assert.Equal(uses.Roles.Sum(role => role.Rows.Count) + uses.Comparisons.Count, links.Count(link => link.StartsWith("/compare/", StringComparison.Ordinal)));
            Assert.Equal(uses.Terms.Select(term => $"/glossary#{term.Id}"), links.Where(link => link.StartsWith("/glossary", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Source_NamedByAnArticleInItsText_KnowsTheArticle()
    {
        var page = await host.Page("/sources");

        Assert.NotNull(page.GetElementById("gitlab-launch-process")!.QuerySelector("a[href='/articles/product-vs-program-management']"));
    }

    [Fact]
    public async Task Roles_AreListedByGroup()
    {
        var page = await host.Page("/roles");

        Assert.Equal(Site.Settings.RoleGroups.Select(group => group.Title), page.QuerySelectorAll("main .group h2").Select(heading => heading.TextContent));
        Assert.Equal(Site.Roles.Select(role => $"/roles/{role.Slug}"), page.QuerySelectorAll("main h3 a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Draft_InDevelopment_IsShownAndMarked()
    {
        using var content = new ContentFixture();
        content.Write("articles/second.md", content.Read("articles/first.md").Replace("order: 10", "order: 20\ndraft: true", StringComparison.Ordinal));
        await using var development = SiteHost.With(("Site:Content", content.Folder), ("environment", "Development"));
        await using var production = SiteHost.With(("Site:Content", content.Folder));

        var page = await development.Page("/articles/second");

        Assert.Contains("This is a draft.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        await production.Page("/articles/second", 404);
    }
}
