using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using RolesSite.Content.Comparisons;

namespace RolesSite.Content.Markdown.LensWords;

/// <summary>A strong word that is exactly the name of a lens is set in the lens's color, with its shape.</summary>
internal sealed class LensWordRenderer : HtmlObjectRenderer<EmphasisInline>
{
    private static readonly Dictionary<string, Lens> Words = Enum.GetValues<Lens>().ToDictionary(lens => lens.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly EmphasisInlineRenderer usual = new();

    protected override void Write(HtmlRenderer renderer, EmphasisInline emphasis)
    {
        if (emphasis.DelimiterCount == 2 && emphasis.FirstChild == emphasis.LastChild && emphasis.FirstChild is LiteralInline word && Words.TryGetValue(word.Content.ToString(), out var lens))
            renderer.Write($"<b class=\"l {lens.ToString().ToLowerInvariant()}\">").WriteEscape(word.Content).Write("</b>");
        else
            usual.Write(renderer, emphasis);
    }
}
