using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RolesSite.Content.Markdown;

/// <summary>The words of a piece of Markdown without its marks.</summary>
internal static class PlainText
{
    /// <summary>The words of several blocks, a space between any two paragraphs or items, and a dot before a cell, which is no sentence with the one before it.</summary>
    public static string OfAll(IEnumerable<Block> blocks)
    {
        var all = new StringBuilder();
        foreach (var leaf in blocks.SelectMany(block => block is LeafBlock leaf ? [leaf] : block.Descendants().OfType<LeafBlock>()))
        {
            if (Of(leaf) is { Length: > 0 } text)
                all.Append(all.Length == 0 ? "" : leaf.Parent is TableCell ? " · " : " ").Append(text);
        }

        return all.ToString();
    }

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
