using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RolesSite.Content.Markdown;

/// <summary>Straight quotes, dots and hyphens become their typographic characters (not entities, so that plain texts read the same).</summary>
internal static class Typography
{
    public static SmartyPantOptions Characters { get; } = new()
    {
        Mapping =
        {
            [SmartyPantType.Quote] = "’",
            [SmartyPantType.LeftQuote] = "‘",
            [SmartyPantType.RightQuote] = "’",
            [SmartyPantType.DoubleQuote] = "”",
            [SmartyPantType.LeftDoubleQuote] = "“",
            [SmartyPantType.RightDoubleQuote] = "”",
            [SmartyPantType.Dash2] = "–",
            [SmartyPantType.Dash3] = "—",
            [SmartyPantType.Ellipsis] = "…",
            // Double angle brackets are code or a mistake in English, never a quotation mark.
            [SmartyPantType.LeftAngleQuote] = "&lt;&lt;",
            [SmartyPantType.RightAngleQuote] = "&gt;&gt;",
        },
    };

    /// <summary>Markdig leaves an apostrophe inside a word straight.</summary>
    public static void CurlApostrophes(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            if (literal.Content.AsSpan().Contains('\''))
                literal.Content = new StringSlice(literal.Content.ToString().Replace('\'', '’'));
        }
    }
}
