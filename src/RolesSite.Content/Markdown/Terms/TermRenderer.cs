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

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        // The link has its prefix by now, and an address of another site cannot begin with a slash.
        if (link.Url is { } url && url.StartsWith('/') && url.IndexOf(Path, StringComparison.Ordinal) is var at and >= 0)
        {
            renderer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"{GlossaryTerm.BoxId("")}").WriteEscape(url[(at + Path.Length)..]).Write("\">");
            renderer.WriteChildren(link);
            // A line may break on either side of a button, even before a comma, unless a word joiner forbids it.
            renderer.Write(link.NextSibling is LiteralInline { Content: { IsEmpty: false } after } && char.IsPunctuation(after.CurrentChar) ? "</button>\u2060" : "</button>");
        }
        else
        {
            usual.Write(renderer, link);
        }
    }
}
