using RolesSite.Content.Markdown;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Loading;

/// <summary>Reads the members that several kinds of content have in common.</summary>
internal static class TextReading
{
    public static RichText Rich(this YamlMap map, string key, MarkdownReader markdown) => markdown.Inline(map.Text(key), map.PlaceOfKey(key));

    public static RichText? OptionalRich(this YamlMap map, string key, MarkdownReader markdown) => map.Has(key) ? map.Rich(key, markdown) : null;

    public static IReadOnlyList<RichText> RichList(this YamlMap map, string key, MarkdownReader markdown) =>
        [.. map.TextsWithPlaces(key).Select(text => markdown.Inline(text.Text, text.At))];

    /// <summary>Reads a list whose items are texts, or mappings of a text and its sources.</summary>
    public static IReadOnlyList<Statement> Statements(this YamlMap map, string key, MarkdownReader markdown) =>
        map.TextsOrMaps(key, (text, at) => new Statement(markdown.Inline(text, at), []), item => new Statement(item.Rich("text", markdown), item.Mentions("sources", MentionKind.Source)));

    public static IReadOnlyList<Change> ReadChanges(this YamlMap map)
    {
        var changes = map.Each("changes", item => new Change(item.Date("date"), item.Text("note")));

        if (!changes.SequenceEqual(changes.OrderByDescending(change => change.Date)))
            map.Log.Problem(map.PlaceOfKey("changes"), "the changes are not in order; expected the newest first");
        return changes;
    }

    public static Misconception ReadMisconception(this YamlMap map, MarkdownReader markdown) =>
        new(map.Text("belief"), map.Rich("truth", markdown), map.OptionalMentions("sources", MentionKind.Source));

    /// <summary>Reads "sources" and "judgment", of which there must be one.</summary>
    public static Evidence ReadEvidence(this YamlMap map, MarkdownReader markdown)
    {
        var evidence = new Evidence(map.OptionalMentions("sources", MentionKind.Source), map.OptionalRich("judgment", markdown));
        if (evidence is { Sources.Count: 0, Judgment: null })
            map.Log.Problem(map.At, "there is no evidence; expected \"sources\" with at least one id, or \"judgment\" with a reason");
        return evidence;
    }

    /// <summary>Reads the retired ids that lead to this item now.</summary>
    public static IReadOnlyList<string> Formerly(this YamlMap map) => map.OptionalTexts("formerly");

    public static Variation? OptionalVariation(this YamlMap map, MarkdownReader markdown)
    {
        if (map.OptionalMap("varies") is not { } item)
            return null;
        var variation = new Variation(item.Rich("text", markdown), item.ReadEvidence(markdown));
        item.Done();
        return variation;
    }

    /// <summary>Makes a catalog, and reports ids that stand twice.</summary>
    public static Catalog<T> Unique<T>(IEnumerable<(T Item, string Id, Place At)> items, ReadingLog log) where T : class
    {
        var seen = new Dictionary<string, (T Item, Place At)>(StringComparer.Ordinal);
        var kept = new List<T>();
        foreach (var (item, id, at) in items.Where(item => item.Id.Length > 0))
        {
            if (seen.TryAdd(id, (item, at)))
                kept.Add(item);
            else
                log.Problem(at, $"the id \"{id}\" stands here for the second time (first on line {seen[id].At.Line}); expected another id");
        }

        var ids = seen.ToDictionary(pair => pair.Value.Item, pair => pair.Key, ReferenceEqualityComparer.Instance as IEqualityComparer<T>);
        return new Catalog<T>(kept, item => ids[item]);
    }
}
