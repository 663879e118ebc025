namespace RolesSite.Content.Loading;

internal static class RedirectsReader
{
    public const string File = "redirects.yaml";

    public static IReadOnlyDictionary<string, (string To, Place At)> Read(ContentFolder folder, ReadingLog log)
    {
        var redirects = new Dictionary<string, (string, Place)>(StringComparer.Ordinal);
        foreach (var map in YamlFile.List(folder.Text(File) ?? "[]", File, log))
        {
            var (from, to) = (map.Text("from"), map.Mention("to", MentionKind.Link));
            if (from.Length > 0 && (!from.StartsWith('/') || from.StartsWith("//", StringComparison.Ordinal) || from.Length > 1 && from.EndsWith('/') || from.Any(char.IsUpper) || from.Contains('#') || from.Contains('?')))
                log.Problem(map.PlaceOfKey("from"), $"\"{from}\" is no plain path; expected lower case, a slash at the start and none at the end");
            if (!redirects.TryAdd(from, (to, map.PlaceOfKey("from"))))
                log.Problem(map.PlaceOfKey("from"), $"\"{from}\" is redirected twice; expected once");
            map.Done();
        }

        return redirects;
    }
}
