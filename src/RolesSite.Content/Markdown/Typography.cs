using Markdig.Extensions.SmartyPants;

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
}
