namespace RolesSite.Content.Loading;

internal static class SettingsReader
{
    public const string File = "site.yaml";

    public static SiteSettings? Read(ContentFolder folder, ReadingLog log)
    {
        if (folder.Text(File) is not { } text || YamlFile.Mapping(text, File, log) is not { } map)
            return null;

        var settings = new SiteSettings
        {
            Name = map.Text("name"),
            Title = map.Text("title"),
            Description = map.Text("description"),
            FooterText = map.Text("footer-text"),
            Navigation = Links(map, "navigation"),
            Footer = [.. map.Maps("footer").Select(group =>
            {
                var links = new NavigationGroup(group.Text("title"), Links(group, "links"));
                group.Done();
                return links;
            })],
            Sections = TextReading.Unique(map.Maps("sections").Select(item =>
            {
                var section = new ArticleSection(item.Id("id"), item.Text("title"), item.Text("description"));
                item.Done();
                return (section, section.Id, item.At);
            }), log),
            EditUrl = Address(map, "edit-url"),
            ReportUrl = Address(map, "report-url"),
        };
        if (settings.EditUrl?.Contains("{path}", StringComparison.Ordinal) == false)
            log.Problem(map.PlaceOfKey("edit-url"), "the address has no {path}; expected it where the path of the content file belongs");
        map.Done();
        return settings;
    }

    private static IReadOnlyList<NavigationLink> Links(YamlMap map, string key) => [.. map.Maps(key).Select(item =>
    {
        var link = new NavigationLink(item.Text("title"), item.Mention("path", MentionKind.Link));
        item.Done();
        return link;
    })];

    private static string? Address(YamlMap map, string key)
    {
        var url = map.OptionalText(key);
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto"))
            map.Log.Problem(map.PlaceOfKey(key), $"\"{url}\" is no address; expected one that begins with https:// or mailto:");
        return url;
    }
}
