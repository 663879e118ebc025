using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RolesSite.Content.Articles;
using RolesSite.Content.Loading;

namespace RolesSite.Content.Markdown.HeadingIds;

/// <summary>
/// Takes the id from the end of a heading, <c>## One launch {#launch}</c>. Written by hand, because an id made from the words would change
/// with them and break links. Markdig's generic attributes could do it too, but let authors set any attribute on anything.
/// </summary>
internal static partial class HeadingIdReader
{
    [GeneratedRegex(@"\s*\{#(?<id>[^}\s]*)\}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Id { get; }

    public static IReadOnlyList<Heading> Read(MarkdownDocument document, string file, int linesBefore, ReadingLog log)
    {
        var headings = new List<Heading>();
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var at = new Place(file, linesBefore + block.Line + 1);
            var last = block.Inline?.LastChild as LiteralInline;
            var match = Id.Match(last?.Content.ToString() ?? "");
            var text = PlainText.Of(block);
            var id = match.Groups["id"].Value;
            if (match.Success)
            {
                last!.Content = new Markdig.Helpers.StringSlice(last.Content.ToString()[..match.Index]);
                text = PlainText.Of(block);
            }

            if (block.Level is not (2 or 3))
                log.Problem(at, $"the heading \"{text}\" has level {block.Level}; expected ## or ### (the title in the front matter is the only #)");
            if (!match.Success)
                log.Problem(at, $"the heading \"{text}\" has no id; expected one at its end, such as {{#launch}}");
            else if (!Ids.IsValid(id))
                log.Problem(at, $"\"{id}\" is no id; expected {Ids.Expected}");
            else if (Ids.IsReserved(id))
                log.Problem(at, $"\"{id}\" is an id of the page itself; expected another");
            else if (text.Length == 0)
                log.Problem(at, "the heading has no words; expected some before its id");
            else if (headings.Any(heading => heading.Id == id))
                log.Problem(at, $"the id \"{id}\" is used twice in this article; expected another");

            block.SetAttributes(new HtmlAttributes { Id = Ids.IsValid(id) ? id : null });
            headings.Add(new Heading(block.Level, id, text));
        }

        return headings;
    }
}
