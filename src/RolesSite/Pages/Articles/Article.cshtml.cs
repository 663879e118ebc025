using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Articles;

public sealed class ArticleModel(SiteContext context) : SitePage(context)
{
    public Article Article { get; private set; } = null!;

    public ArticleSection Section => Site.Settings.Sections.Single(section => section.Id == Article.Section);

    public IReadOnlyList<Article> InSection => [.. Site.ArticlesIn(Article.Section)];

    public Article? Previous => Neighbor(-1);

    public Article? Next => Neighbor(1);

    public override PageHead Head => new(Article.Title, Article.Description)
    {
        Above = [new Crumb("Articles", "/articles")],
        Name = Article.Label,
        Section = "/articles",
        IsDraft = Article.IsDraft,
        Styles = Article.Blocks.Any(block => block is ComparisonBlock) ? ["article", "comparison"] : ["article"],
    };

    public IActionResult OnGet(string slug)
    {
        if (!Site.Articles.TryGet(slug, out var article))
            return Fail(404, new PageFailure("There is no such article", $"We have no article called “{Quoted.Short(slug)}”.",
                [.. Nearest.To(slug, Site.Articles.Ids).Select(near => new Crumb(Site.Articles[near].Title, $"/articles/{near}"))]));
        Article = article;
        return Page();
    }

    /// <summary>A comparison inside the article, as the component draws it.</summary>
    public ComparisonView View(ComparisonBlock block, int number)
    {
        var table = ComparisonTable.Of(Site, block.Roles.Select(role => Site.Roles[role]), block.Rows);
        var rows = table.Rows.Count();
        return new ComparisonView(table, $"comparison-{number}", $"{rows} of the {Site.Dimensions.Count} questions in the full comparison",
            $"/compare/{new ComparisonAddress(table.Columns, []).Canonical}");
    }

    private Article? Neighbor(int step)
    {
        var all = InSection;
        var at = all.TakeWhile(article => article.Slug != Article.Slug).Count() + step;
        return at >= 0 && at < all.Count ? all[at] : null;
    }
}
