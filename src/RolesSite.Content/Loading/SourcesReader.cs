using RolesSite.Content.Markdown;
using RolesSite.Content.Sources;

namespace RolesSite.Content.Loading;

internal static class SourcesReader
{
    public const string File = "sources.yaml";

    public static Catalog<Source> Read(ContentFolder folder, MarkdownReader markdown, ReadingLog log) =>
        TextReading.Unique(YamlFile.List(folder.Text(File) ?? "[]", File, log).Select(map =>
        {
            var source = new Source
            {
                Id = map.Id("id"),
                Title = map.Text("title"),
                Publisher = map.Text("publisher"),
                Year = map.OptionalNumber("year"),
                Url = Url(map),
                Read = map.Choice<Reading>("read", value => value switch
                {
                    nameof(Reading.InFull) => "in full",
                    nameof(Reading.InPart) => "in part",
                    _ => "second-hand",
                }),
                Note = map.OptionalRich("note", markdown),
                Formerly = map.Formerly(),
            };
            map.Done();
            return (source, source.Id, map.At);
        }), log);

    private static string? Url(YamlMap map)
    {
        var url = map.OptionalText("url");
        if (url is not null && (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")))
            map.Log.Problem(map.PlaceOfKey("url"), $"\"{url}\" is no address; expected one that begins with https://");
        return url;
    }
}
