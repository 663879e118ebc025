using System.Net;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using RolesSite.Content;

namespace RolesSite.Http;

/// <summary>The changes of the site as Atom (RFC 4287), for those who linked to it and want to know.</summary>
internal static class Feed
{
    public const string Path = "/feed.xml", MediaType = "application/atom+xml";

    private const int MostEntries = 50;

    public static IResult Write(HttpContext context, SiteContext site)
    {
        var root = site.AbsoluteRoot(context.Request);
        var settings = site.Site.Settings;
        var feed = new SyndicationFeed($"{settings.Name} Changes", settings.Title, new Uri(root + "/changes"), root + Path, site.Changes is [var latest, ..] ? Day(latest) : DateTimeOffset.UnixEpoch,
            site.Changes.Take(MostEntries).Select(change => Entry(change, root)).ToList())
        {
            Language = "en",
        };
        feed.Authors.Add(new SyndicationPerson { Name = settings.Name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(root + Path), MediaType));

        using var written = new MemoryStream();
        using (var xml = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            new Atom10FeedFormatter(feed).WriteTo(xml);
        return Results.Bytes(written.ToArray(), MediaType + "; charset=utf-8");
    }

    // The id names the day and the note, so that an entry stays itself when others come.
    private static SyndicationItem Entry(PublishedChange change, string root)
    {
        var pages = change.Pages.Select(page => $"<li><a href=\"{WebUtility.HtmlEncode(root + page.Path)}\">{WebUtility.HtmlEncode(page.Title)}</a></li>");
        var title = change.Pages.Count == 1 ? $"{change.Pages[0].Title}: {change.Note}" : $"{change.Pages.Count} pages: {change.Note}";
        var entry = new SyndicationItem(title, SyndicationContent.CreateHtmlContent($"<p>{WebUtility.HtmlEncode(change.Note)}</p><ul>{string.Concat(pages)}</ul>"),
            new Uri(root + (change.Pages.Count == 1 ? change.Pages[0].Path : $"/changes#{change.Id}")), $"{root}/changes#{change.Id}", Day(change))
        {
            PublishDate = Day(change),
        };
        return entry;
    }

    private static DateTimeOffset Day(PublishedChange change) => new(change.Date, TimeOnly.MinValue, TimeSpan.Zero);
}
