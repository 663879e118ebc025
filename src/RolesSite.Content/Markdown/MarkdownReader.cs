using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RolesSite.Content.Articles;
using RolesSite.Content.Loading;
using RolesSite.Content.Markdown.Alerts;
using RolesSite.Content.Markdown.HeadingIds;
using RolesSite.Content.Markdown.LensWords;
using RolesSite.Content.Markdown.MarginNotes;
using RolesSite.Content.Markdown.SafeLinks;
using RolesSite.Content.Markdown.Tables;
using RolesSite.Content.Markdown.Terms;

namespace RolesSite.Content.Markdown;

/// <summary>
/// The one way from Markdown to HTML. Content is not trusted: HTML is shown as text, addresses are checked against a list of schemes, and
/// no attribute that an author wrote reaches the page. Addresses of this site get the prefix that it is hosted under.
/// </summary>
internal sealed class MarkdownReader(string pathPrefix, ReadingLog log)
{
    private readonly MarkdownPipeline pipeline = Pipeline();

    /// <summary>Reads one paragraph, as it stands in YAML.</summary>
    public RichText Inline(string markdown, Place at)
    {
        var document = Parse(markdown, at with { Line = at.Line - 1 });
        if (document.Count(block => block is not LinkReferenceDefinitionGroup) > 1 || document.FirstOrDefault() is not (ParagraphBlock or null))
            log.Problem(at, "the text has more than one paragraph, a list or a heading; expected one paragraph");

        return new RichText(Render(document, implicitParagraph: true).Trim(), PlainText.Of(document)) { Links = Links(document) };
    }

    /// <summary>Reads the body of an article that begins after the given line of its file.</summary>
    public ArticleBody Body(string markdown, string file, int linesBefore)
    {
        NoteParagraphs(markdown, file, linesBefore);
        var document = Parse(markdown, new Place(file, linesBefore));
        var headings = HeadingIdReader.Read(document, file, linesBefore, log);
        var links = Links(document);
        var passages = Passages(document, headings).ToList();
        return new ArticleBody([.. Blocks(document, new Place(file, linesBefore))], headings, passages, links);
    }

    // Headings without an id were reported, and their text belongs to the passage above.
    private static IEnumerable<Passage> Passages(MarkdownDocument document, IReadOnlyList<Heading> headings)
    {
        var (under, blocks) = ((Heading?)null, new List<Block>());
        foreach (var block in document.Where(block => block is not (FootnoteGroup or CustomContainer)))
        {
            if (block is HeadingBlock heading && headings.FirstOrDefault(known => known.Id == heading.TryGetAttributes()?.Id) is { } next)
            {
                yield return new Passage(under, PlainText.OfAll(blocks));
                (under, blocks) = (next, []);
            }
            else
            {
                blocks.Add(block);
            }
        }

        yield return new Passage(under, PlainText.OfAll(blocks));
    }

    private List<string> Links(MarkdownDocument document) => [.. document.Descendants<LinkInline>().Select(link => link.Url ?? "")
        .Where(url => url.StartsWith(pathPrefix + "/", StringComparison.Ordinal)).Select(url => url[pathPrefix.Length..]).Distinct()];

    private void NoteParagraphs(string markdown, string file, int linesBefore)
    {
        var lines = markdown.Split('\n');
        for (var (i, start) = (0, 0); i <= lines.Length; i++)
        {
            if (i < lines.Length && lines[i].Length > 0)
                continue;
            if (i > start)
                log.Text(string.Join(' ', lines[start..i]), new Place(file, linesBefore + start + 1));
            start = i + 1;
        }
    }

    private MarkdownDocument Parse(string markdown, Place before)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException e)
        {
            log.Problem(before with { Line = before.Line + 1 }, $"the Markdown cannot be read: {e.Message}");
            return [];
        }

        SafeLinkRewriter.Rewrite(document, pathPrefix, before, log);
        MarginNoteChecks.Check(document, markdown, before, log);
        Typography.CurlApostrophes(document);
        TermPunctuation.Keep(document);
        return document;
    }

    private IEnumerable<ArticleBlock> Blocks(MarkdownDocument document, Place before)
    {
        foreach (var nested in document.Descendants<CustomContainer>().Where(container => container.Parent is not MarkdownDocument))
            log.Problem(before with { Line = before.Line + nested.Line + 1 }, "a ::: block stands inside another block; expected it on its own");

        var prose = new MarkdownDocument();
        foreach (var block in document.ToList())
        {
            if (block is FootnoteGroup)
                continue;
            if (block is not CustomContainer container)
            {
                document.Remove(block);
                prose.Add(block);
                continue;
            }

            if (prose.Count > 0)
                yield return new ProseBlock(Render(prose));
            prose = [];
            if (ComparisonBlockReader.Read(container, before, log) is { } comparison)
                yield return comparison;
        }

        if (prose.Count > 0)
            yield return new ProseBlock(Render(prose));
    }

    private string Render(MarkdownDocument document, bool implicitParagraph = false)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { ImplicitParagraph = implicitParagraph };
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<AlertBlockRenderer>(new AlertNoteRenderer());
        renderer.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new MarginNoteRenderer());
        renderer.ObjectRenderers.Replace<EmphasisInlineRenderer>(new LensWordRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new TermRenderer());
        renderer.ObjectRenderers.Add(new KeptTogetherRenderer());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseAlertBlocks()
            .UseSmartyPants(Typography.Characters);
        // Only the block form of a container: the inline form (::word::) would make spans that nothing styles.
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new CustomContainerParser());
        return builder.Build();
    }
}

/// <summary>What the body of an article holds: its blocks, its headings, its text by heading, and the addresses on this site that it links to.</summary>
internal sealed record ArticleBody(IReadOnlyList<ArticleBlock> Blocks, IReadOnlyList<Heading> Headings, IReadOnlyList<Passage> Passages, IReadOnlyList<string> Links);
