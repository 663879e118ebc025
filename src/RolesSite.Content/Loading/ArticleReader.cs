using RolesSite.Content.Articles;
using RolesSite.Content.Markdown;

namespace RolesSite.Content.Loading;

internal sealed class ArticleReader(SiteSettings settings, MarkdownReader markdown, ReadingLog log)
{
    private const string Fence = "---\n";

    private const string SourceAddress = "/sources#", RoleAddress = "/roles/";

    public Catalog<Article> Read(ContentFolder folder)
    {
        var sections = settings.Sections.Select(section => section.Id).ToList();
        return new Catalog<Article>(
            folder.All("articles", ".md").Select(file => ReadArticle(file.File, file.Slug, file.Text)).OfType<Article>()
                .OrderBy(article => sections.IndexOf(article.Section)).ThenBy(article => article.Order),
            article => article.Slug);
    }

    private Article? ReadArticle(string file, string slug, string text)
    {
        if (text.EndsWith("\n---", StringComparison.Ordinal))
            text += "\n";
        var end = text.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            log.Unreadable(new Place(file, 1), "there is no front matter; expected a line --- at the top, keys with values, and another line ---");
            return null;
        }

        var head = end + 1 + Fence.Length;
        var linesBefore = text[..head].Count(c => c == '\n');
        var body = markdown.Body(text[head..], file, linesBefore);
        if (YamlFile.Mapping(text[Fence.Length..(end + 1)], file, log, lineOffset: 1) is not { } map)
            return null;

        if (body.Blocks.Count == 0)
            log.Problem(new Place(file, linesBefore + 1), "the article has no text; expected some below the front matter");
        var article = new Article
        {
            Slug = slug,
            Title = map.Text("title"),
            Label = map.Text("label"),
            Description = map.Text("description"),
            Also = map.OptionalTexts("also"),
            Answer = map.Rich("answer", markdown),
            Section = map.Mention("section", MentionKind.Section),
            Order = map.Number("order"),
            Reviewed = map.Date("reviewed"),
            ReviewBy = map.Has("review-by") ? map.Date("review-by") : null,
            IsDraft = map.OptionalFlag("draft"),
            Changes = map.ReadChanges(),
            Headings = body.Headings,
            Blocks = body.Blocks,
            Passages = body.Passages,
            Sources = After(SourceAddress, body.Links),
            Roles = [.. After(RoleAddress, body.Links).Concat(body.Blocks.OfType<ComparisonBlock>().SelectMany(block => block.Roles)).Distinct()],
        };
        map.Done();
        if (article.IsDraft && !log.WithDrafts)
        {
            log.LeaveOut(file, $"/articles/{slug}");
            return null;
        }

        return article;
    }

    private static IReadOnlyList<string> After(string start, IEnumerable<string> links) => [.. links.Where(link => link.StartsWith(start, StringComparison.Ordinal)).Select(link => link[start.Length..])];
}
