using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RolesSite.Content.Markdown.MarginNotes;

/// <summary>
/// Writes a footnote right after its mark, where a screen reader and a phone meet it; wide screens set it in the margin. The numbers are
/// for the eye, so they are hidden from assistive technology, which hears "Note:" instead.
/// </summary>
internal sealed class MarginNoteRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink)
            return;
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        renderer.Write($"<sup aria-hidden=\"true\">{number}</sup><small class=\"sn\" id=\"note-{number}\"><b aria-hidden=\"true\">{number}</b><span class=\"vh\"> Note: </span> ");
        if (link.Footnote.FirstOrDefault() is ParagraphBlock paragraph)
            renderer.WriteLeafInline(paragraph);
        renderer.Write("</small>");
    }
}
