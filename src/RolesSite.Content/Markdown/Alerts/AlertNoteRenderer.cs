using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace RolesSite.Content.Markdown.Alerts;

/// <summary>Writes an alert as a note with its kind in words; Markdig's own rendering brings an icon for each.</summary>
internal sealed class AlertNoteRenderer : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var kind = alert.Kind.ToString().ToLowerInvariant();
        var label = char.ToUpperInvariant(kind[0]) + kind[1..];
        renderer.Write($"<div class=\"note\" role=\"note\"><p class=\"kind\">{label}</p>\n");
        renderer.WriteChildren(alert);
        renderer.Write("</div>\n");
    }
}
