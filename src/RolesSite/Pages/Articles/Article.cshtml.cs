using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content;
using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Sources;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Articles;

public sealed class ArticleModel(SiteContext context) : SitePage(context)
{
    public Article Article { get; private set; } = null!;

    public ArticleSection Section => Site.Settings.Sections.Single(section => section.Id == Article.Section);

    public IReadOnlyList<Article> InSection => [.. Site.ArticlesIn(Article.Section)];

    /// <summary>The one before it on the path through all sections, for those who read from the start.</summary>
    public Article? Previous => Site.Articles.TakeWhile(article => article.Slug != Article.Slug).LastOrDefault();

    public Article? Next => Site.Articles.SkipWhile(article => article.Slug != Article.Slug).Skip(1).FirstOrDefault();

    /// <summary>Each source that the text names, once, in the order in which it does.</summary>
    public IEnumerable<Source> Sources => Article.Sources.Select(source => Site.Sources[source]);

    public override PageHead Head => new(Article.Title, Article.Description)
    {
        Above = [new Crumb("Articles", "/articles")],
        Name = Article.Label,
        Section = "/articles",
        IsDraft = Article.IsDraft,
        HasFeed = true,
        Published = (Article.Changes.Select(change => change.Date).Append(Article.Reviewed).Min(), Article.Changed),
        Card = new Card("Article", Article.Title, Article.Answer.Plain),
        Facts = [("Section", Section.Title), ("Reviewed", Article.Reviewed.InWords())],
        Styles = ["article", .. HasQuotes ? ["quoted"] : Array.Empty<string>(), .. Article.Blocks.OfType<ComparisonBlock>().SelectMany(block => ComparisonView.Styles(block.Roles.Count)).Distinct()],
    };

    /// <summary>The title as one or two lines: a question or a subject, and what follows its mark.</summary>
    public (string First, string? Second) Title => Article.Title.IndexOfAny(['?', ':']) is var mark and > 0 && mark + 2 < Article.Title.Length
        ? (Article.Title[..(mark + 1)], Article.Title[(mark + 2)..]) : (Article.Title, null);

    private bool HasQuotes => Article.Blocks.OfType<ProseBlock>().Any(prose => prose.Html.Contains("<code", StringComparison.Ordinal) || prose.Html.Contains("<blockquote", StringComparison.Ordinal));

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
        var table = ComparisonTable.Of(Site, block.Roles.Select(role => Site.Roles[role]), ComparisonChoice.Everything with { Rows = block.Rows });
        var rows = table.Rows.Count();
        return new ComparisonView(table, $"comparison-{number}", $"{rows} of the {Site.Dimensions.Count} questions in the full comparison",
            $"/compare/{new ComparisonAddress([.. table.Columns.Select(column => column.Role)], []).Canonical}");
    }

    /// <summary>What a neighbor on the path is, seen from here: its section is named where it is another one.</summary>
    public string Step(string word, Article to) =>
        to.Section == Article.Section ? word : $"{word}, in {Site.Settings.Sections.Single(section => section.Id == to.Section).Title}";
}
