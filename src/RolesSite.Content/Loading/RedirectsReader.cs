using System.Text.RegularExpressions;

namespace RolesSite.Content.Loading;

internal static partial class RedirectsReader
{
    private static readonly string[] Ours = ["/quiz/", "/compare/", "/health", "/error"];

    [GeneratedRegex("^(/[a-z0-9._-]+)+$")]
    private static partial Regex PlainPath { get; }

    public const string File = "redirects.yaml";

    public static IReadOnlyDictionary<string, (string To, Place At)> Read(ContentFolder folder, ReadingLog log)
    {
        var redirects = new Dictionary<string, (string, Place)>(StringComparer.Ordinal);
        foreach (var map in YamlFile.List(folder.Text(File) ?? "[]", File, log))
        {
            var (from, to) = (map.Text("from"), map.Mention("to", MentionKind.Link));
            if (from.Length > 0 && !PlainPath.IsMatch(from))
                log.Problem(map.PlaceOfKey("from"), $"\"{from}\" is no plain path; expected lower case letters, digits, hyphens and dots, a slash at the start and none at the end");
            if (Ours.Any(prefix => from.StartsWith(prefix, StringComparison.Ordinal)))
                log.Problem(map.PlaceOfKey("from"), $"\"{from}\" is where the site has pages of its own; expected another address");
            if (!redirects.TryAdd(from, (to, map.PlaceOfKey("from"))))
                log.Problem(map.PlaceOfKey("from"), $"\"{from}\" is redirected twice; expected once");
            map.Done();
        }

        return redirects;
    }
}
