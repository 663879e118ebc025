using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RolesSite.Content.Markdown;

/// <summary>The words of a piece of Markdown without its marks.</summary>
internal static class PlainText
{
    public static string Of(MarkdownObject markdown)
    {
        var text = new StringBuilder();
        var inside = markdown is LeafBlock { Inline: { } inlines } ? inlines.Descendants() : markdown.Descendants();
        foreach (var inline in inside.OfType<Inline>())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                AutolinkInline link => link.Url,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                SmartyPant smart => Typography.Characters.Mapping.GetValueOrDefault(smart.Type, ""),
                AbbreviationInline abbreviation => abbreviation.Abbreviation.Label,
                LineBreakInline => " ",
                _ => "",
            });
        }

        return text.ToString().Trim();
    }
}
