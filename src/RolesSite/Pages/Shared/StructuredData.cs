using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace RolesSite.Pages.Shared;

/// <summary>What a page tells search engines of itself in schema.org's words (JSON-LD): where it stands, and for an article its dates and who answers for it.</summary>
public static class StructuredData
{
    private const string Vocabulary = "https://schema.org";

    /// <summary>The address of the page, without its query, is <paramref name="root"/> and <paramref name="path"/>.</summary>
    public static IHtmlContent Of(PageHead head, string siteName, string root, string path)
    {
        var site = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = siteName, ["url"] = root + "/" };
        var places = head.Above.Prepend(new Crumb("Home", "/")).Select((crumb, i) => Place(i + 1, crumb.Title, root + crumb.Path))
            .Append(Place(head.Above.Count + 2, head.Name!, null));
        List<object> graph = [new Dictionary<string, object> { ["@type"] = "BreadcrumbList", ["itemListElement"] = places }];
        if (head.Published is { } published)
        {
            graph.Add(new Dictionary<string, object>
            {
                ["@type"] = "Article",
                ["headline"] = head.Title,
                ["url"] = root + path,
                ["datePublished"] = published.First.ToString("O", CultureInfo.InvariantCulture),
                ["dateModified"] = published.Latest.ToString("O", CultureInfo.InvariantCulture),
                ["author"] = site,
            });
        }

        // The default encoder writes <, > and & as escapes, so that no text can end the element that this stands in.
        return new HtmlString(JsonSerializer.Serialize(new Dictionary<string, object> { ["@context"] = Vocabulary, ["@graph"] = graph }));
    }

    private static Dictionary<string, object> Place(int position, string name, string? address)
    {
        var place = new Dictionary<string, object> { ["@type"] = "ListItem", ["position"] = position, ["name"] = name };
        if (address is not null)
            place["item"] = address;
        return place;
    }
}
