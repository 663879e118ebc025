using System.Globalization;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>A page does not grow with the site: what a reader loads is the same at 10 articles and at 1,000.</summary>
public sealed class GrowthTests
{
    [Fact]
    public async Task Pages_At10And1000Articles_AreTheSame()
    {
        using var few = Content(10);
        using var many = Content(1_000);
        await using var small = SiteHost.With(("Site:Content", few.Folder));
        await using var large = SiteHost.With(("Site:Content", many.Folder));

        foreach (var path in new[] { "/articles/number-1", "/articles/number-5", "/roles", "/roles/program-manager", "/compare", "/compare/product-manager-vs-program-manager", "/quiz", "/glossary", "/about", "/ask", "/pm", "/search" })
            Assert.Equal(await small.CreateClient().GetStringAsync(path), await large.CreateClient().GetStringAsync(path));
    }

    // The first ten stand in a section of their own.
    private static ContentFixture Content(int articles)
    {
        var content = new ContentFixture();
        content.Edit("site.yaml", site => site.Replace("sections:\n", "sections:\n  - id: ten\n    title: Ten\n    description: The first ten.\n", StringComparison.Ordinal));
        var first = content.Read("articles/first.md");
        for (var number = 1; number <= articles; number++)
        {
            content.Write($"articles/number-{number.ToString(CultureInfo.InvariantCulture)}.md", first
                .Replace("section: basics", number <= 10 ? "section: ten" : "section: basics", StringComparison.Ordinal)
                .Replace("order: 10", $"order: {(number + 10).ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal));
        }

        return content;
    }
}
