using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace RolesSite.Content.Markdown.Alerts;

/// <summary>Writes an alert as an aside with its kind in words; Markdig's own rendering brings an icon for each.</summary>
internal sealed class AlertAsideRenderer : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var kind = alert.Kind.ToString().ToLowerInvariant();
        var label = char.ToUpperInvariant(kind[0]) + kind[1..];
        renderer.Write($"<aside class=\"note\" aria-label=\"{label}\"><p class=\"kind\">{label}</p>\n");
        renderer.WriteChildren(alert);
        renderer.Write("</aside>\n");
    }
}
