using Microsoft.AspNetCore.Html;
using RolesSite.Content;

namespace RolesSite.Pages.Shared;

/// <summary>The one way by which HTML from the content gets into a page. It was made by the Markdown pipeline, which lets no author's HTML through.</summary>
internal static class Prose
{
    public static IHtmlContent ToHtml(this RichText text) => new HtmlString(text.Html);

    public static IHtmlContent ToHtml(this Content.Articles.ProseBlock block) => new HtmlString(block.Html);

    public static string ToCssClass(this Content.Comparisons.Lens lens) => lens.ToString().ToLowerInvariant();
}
