using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using RolesSite.Content.Glossary;

namespace RolesSite.Content.Markdown.Terms;

/// <summary>
/// A link to a glossary term becomes a button that opens the term's definition in place. It needs no script: the page that shows it adds a
/// popover for each term that it mentions.
/// </summary>
internal sealed class TermRenderer : HtmlObjectRenderer<LinkInline>
{
    public const string Path = "/glossary#";

    private readonly LinkInlineRenderer usual = new();

    /// <summary>Whether a link leads to a term. The link has its prefix by now, and an address of another site cannot begin with a slash.</summary>
    public static bool IsTerm(LinkInline link) => link.Url is { } url && url.StartsWith('/') && url.Contains(Path, StringComparison.Ordinal);

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (IsTerm(link))
        {
            renderer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"{GlossaryTerm.BoxId("")}").WriteEscape(link.Url![(link.Url!.IndexOf(Path, StringComparison.Ordinal) + Path.Length)..]).Write("\">");
            renderer.WriteChildren(link);
            renderer.Write("</button>");
        }
        else
        {
            usual.Write(renderer, link);
        }
    }
}
