namespace RolesSite.Content.Loading;

/// <summary>Reads ids, and the names of other things, which are looked up when all has been read.</summary>
internal static class ReferenceReading
{
    /// <summary>An id of this item: checked for its form.</summary>
    public static string Id(this YamlMap map, string key)
    {
        var id = map.Text(key);
        if (id.Length > 0 && !Ids.IsValid(id))
            map.Log.Problem(map.PlaceOfKey(key), $"\"{id}\" is no id; expected {Ids.Expected}");
        else if (Ids.IsReserved(id))
            map.Log.Problem(map.PlaceOfKey(key), $"\"{id}\" is an id of the page itself; expected another");
        return id;
    }

    /// <summary>The name of something else, which the check after reading looks up.</summary>
    public static string Mention(this YamlMap map, string key, MentionKind kind)
    {
        var name = map.Text(key);
        if (name.Length > 0)
            map.Log.Mention(kind, name, map.PlaceOfKey(key));
        return name;
    }

    public static IReadOnlyList<string> Mentions(this YamlMap map, string key, MentionKind kind)
    {
        var names = map.TextsWithPlaces(key);
        foreach (var (name, at) in names)
            map.Log.Mention(kind, name, at);
        return [.. names.Select(name => name.Text)];
    }

    public static IReadOnlyList<string> OptionalMentions(this YamlMap map, string key, MentionKind kind) => map.Has(key) ? map.Mentions(key, kind) : [];
}
