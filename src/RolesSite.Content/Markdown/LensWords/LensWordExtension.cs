using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using RolesSite.Content.Comparisons;

namespace RolesSite.Content.Markdown.LensWords;

/// <summary>A strong word that is exactly the name of a lens is set in the lens's color, with its shape.</summary>
internal sealed class LensWordExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.Replace<EmphasisInlineRenderer>(new LensWordRenderer());
    }

    private sealed class LensWordRenderer : HtmlObjectRenderer<EmphasisInline>
    {
        private readonly EmphasisInlineRenderer usual = new();

        protected override void Write(HtmlRenderer renderer, EmphasisInline emphasis)
        {
            var word = emphasis.DelimiterCount == 2 && emphasis.FirstChild == emphasis.LastChild ? emphasis.FirstChild as LiteralInline : null;
            if (!Enum.TryParse<Lens>(word?.Content.ToString(), ignoreCase: true, out var lens) || int.TryParse(word!.Content.ToString(), out _))
            {
                usual.Write(renderer, emphasis);
                return;
            }

            renderer.Write($"<b class=\"l {lens.ToString().ToLowerInvariant()}\">").WriteEscape(word!.Content).Write("</b>");
        }
    }
}
