using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RolesSite.Content.Markdown.Terms;

/// <summary>
/// Keeps a term and the punctuation after it on one line. A term is a button, and a line may break on either side of a button, even before a
/// comma; Chromium does so in spite of a word joiner.
/// </summary>
internal static class TermPunctuation
{
    public static void Keep(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(TermRenderer.IsTerm).ToList())
        {
            if (Mark(link.NextSibling) is not { } mark)
                continue;
            var kept = new KeptTogether { Line = link.Line };
            link.ReplaceBy(kept, copyChildren: false);
            mark.Remove();
            kept.AppendChild(link).AppendChild(mark);
        }
    }

    // The mark by itself: a text that begins with one gives it up.
    private static Inline? Mark(Inline? next)
    {
        if (next is SmartyPant)
            return next;
        if (next is not LiteralInline { Content: { IsEmpty: false } text } literal || !char.IsPunctuation(text.CurrentChar))
            return null;
        if (text.Length == 1)
            return literal;
        var mark = new LiteralInline(new StringSlice(text.Text, text.Start, text.Start));
        literal.Content = new StringSlice(text.Text, text.Start + 1, text.End);
        literal.InsertBefore(mark);
        return mark;
    }
}

/// <summary>A few words between which no line breaks.</summary>
internal sealed class KeptTogether : ContainerInline;

/// <summary>Writes <see cref="KeptTogether"/>.</summary>
internal sealed class KeptTogetherRenderer : HtmlObjectRenderer<KeptTogether>
{
    protected override void Write(HtmlRenderer renderer, KeptTogether kept)
    {
        renderer.Write("<span class=\"nb\">");
        renderer.WriteChildren(kept);
        renderer.Write("</span>");
    }
}
