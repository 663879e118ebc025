using System.Xml.Linq;

namespace RolesSite.Http;

/// <summary>Tells a browser how to search here from its address bar (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    public const string Path = "/opensearch.xml", MediaType = "application/opensearchdescription+xml";

    private static readonly XNamespace Schema = "http://a9.com/-/spec/opensearch/1.1/";

    public static IResult Write(HttpContext context, SiteContext site)
    {
        var root = site.AbsoluteRoot(context.Request);
        var settings = site.Site.Settings;
        // The standard allows a name of 16 characters and a description of 1,024.
        var description = new XElement(Schema + "OpenSearchDescription",
            new XElement(Schema + "ShortName", settings.Name.Length <= 16 ? settings.Name : settings.Name[..16]),
            new XElement(Schema + "Description", settings.Description),
            new XElement(Schema + "InputEncoding", "UTF-8"),
            new XElement(Schema + "Language", "en"),
            new XElement(Schema + "Image", new XAttribute("width", 64), new XAttribute("height", 64), new XAttribute("type", "image/svg+xml"), root + "/icon.svg"),
            new XElement(Schema + "Url", new XAttribute("type", "text/html"), new XAttribute("template", root + "/search?q={searchTerms}")),
            new XElement(Schema + "Url", new XAttribute("type", MediaType), new XAttribute("rel", "self"), new XAttribute("template", root + Path)));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{description}\n", MediaType);
    }
}
