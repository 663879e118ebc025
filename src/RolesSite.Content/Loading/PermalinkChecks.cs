namespace RolesSite.Content.Loading;

/// <summary>Compares the ids of the content with those that were ever published.</summary>
public static class PermalinkChecks
{
    public const string File = "permalinks.txt";

    // Written by hand before a line whose id is gone for good, so that the next reader knows that it was meant.
    private const string Retired = "retired ";

    /// <summary>What to write to the file: every id that stands there already, and the new ones. Nothing is ever removed.</summary>
    public static IReadOnlyList<string> Updated(SiteReading reading) =>
        [.. reading.Permalinks.Concat(New(reading)).Order(StringComparer.Ordinal)];

    /// <summary>The ids that the file does not know yet.</summary>
    public static IEnumerable<string> New(SiteReading reading) => reading.Site is { } site ? Permalinks.Of(site).Except(reading.Permalinks).Except(Gone(reading)) : [];

    internal static IEnumerable<ContentProblem> Of(SiteReading reading)
    {
        var current = Permalinks.Of(reading.Site!).ToHashSet();
        foreach (var (permalink, i) in reading.Permalinks.Select((line, i) => (line, i)))
        {
            if (permalink.StartsWith(Retired, StringComparison.Ordinal) || current.Contains(permalink) || Permalinks.StillLeads(permalink, reading.Site!))
                continue;
            yield return new(File, i + 1, $"the {permalink} is gone, and links to it would break; expected {Expected(permalink.Split(' ')[0])}");
        }

        if (New(reading).ToList() is { Count: > 0 } fresh)
            yield return new(File, 0, $"{fresh.Count} {(fresh.Count == 1 ? "id is" : "ids are")} not recorded yet (the first is \"{fresh[0]}\"); expected them after \"permalinks --update\"");
    }

    private static IEnumerable<string> Gone(SiteReading reading) =>
        reading.Permalinks.Where(line => line.StartsWith(Retired, StringComparison.Ordinal)).Select(line => line[Retired.Length..]);

    private static string Expected(string kind) => kind switch
    {
        "article" => "it back, or a redirect from its address in redirects.yaml",
        "role" => "it back, an alias of another role, or a redirect from its address in redirects.yaml",
        "activity" or "dimension" or "source" or "term" => $"it back, or \"formerly: [its id]\" at the {kind} that holds its matter now",
        "question" or "option" => $"it back, or an entry under \"retired\" that says since when it is gone",
        "code" => "the key back that people's codes hold",
        _ => "it back, or the word \"retired\" before this line if nothing has taken its place",
    };
}
