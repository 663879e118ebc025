using System.Xml.Linq;
using RolesSite.Content;

namespace RolesSite.Http;

/// <summary>What search engines read: every page that has one address of its own.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IResult Write(HttpContext context, SiteContext site)
    {
        var root = site.AbsoluteRoot(context.Request);
        var pages = site.Pages.Select(page => new XElement(Schema + "url",
            new XElement(Schema + "loc", root + page.Path),
            page.Changed is { } changed ? new XElement(Schema + "lastmod", changed.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : null));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{new XElement(Schema + "urlset", pages)}\n", "application/xml");
    }

    public static string Robots(HttpContext context, SiteContext site) => $"User-agent: *\nAllow: /\n\nSitemap: {site.AbsoluteRoot(context.Request)}/sitemap.xml\n";
}
