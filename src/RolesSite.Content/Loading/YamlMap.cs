using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RolesSite.Content.Loading;

/// <summary>
/// A YAML mapping, read key by key. Every mistake goes to the log with its line and a harmless value is handed on, so that one reading
/// finds them all; deserializing into types would stop at the first and lose the lines that the later checks need.
/// </summary>
internal sealed class YamlMap(YamlMappingNode node, string file, int lineOffset, ReadingLog log)
{
    private readonly HashSet<string> known = [];

    public Place At => PlaceOf(node);

    public ReadingLog Log => log;

    /// <summary>The keys that are present, with their places.</summary>
    public IEnumerable<(string Key, Place At)> Keys => node.Children.Keys.Select(key => (((YamlScalarNode)key).Value ?? "", PlaceOf(key)));

    public bool Has(string key)
    {
        known.Add(key);
        return node.Children.ContainsKey(new YamlScalarNode(key));
    }

    /// <summary>Where the value of a key stands, or the mapping itself when the key is missing.</summary>
    public Place PlaceOfKey(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? PlaceOf(value) : At;

    public string Text(string key)
    {
        var text = Scalar(key, "a text") ?? "";
        log.Text(text, PlaceOfKey(key));
        return text;
    }

    public string? OptionalText(string key) => Has(key) ? Scalar(key, "a text") : null;

    public int Number(string key) => Parsed(key, "a whole number", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null) ?? 0;

    public int? OptionalNumber(string key) => Has(key) ? Number(key) : null;

    public DateOnly Date(string key) => Parsed(key, "a date such as 2026-11-22", text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null) ?? default;

    public bool OptionalFlag(string key) => Has(key) && Parsed(key, "true or false", text => bool.TryParse(text, out var flag) ? flag : (bool?)null) is true;

    public T Choice<T>(string key, Func<string, string>? spelling = null) where T : struct, Enum => KnownChoice<T>(key, spelling) ?? default;

    /// <summary>Null also when the word is unknown, so that nothing more is said of a value that nobody wrote.</summary>
    public T? OptionalChoice<T>(string key) where T : struct, Enum => Has(key) ? KnownChoice<T>(key, null) : null;

    private T? KnownChoice<T>(string key, Func<string, string>? spelling) where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(value => (spelling ?? Kebab)(value.ToString()), StringComparer.Ordinal);
        if (Scalar(key, $"one of {string.Join(", ", values.Keys)}") is not { } text)
            return null;
        if (values.TryGetValue(text, out var value))
            return value;
        log.Unknown(PlaceOfKey(key), key, text, values.Keys);
        return null;
    }

    public IReadOnlyList<string> Texts(string key) => [.. TextsWithPlaces(key).Select(text => text.Text)];

    public IReadOnlyList<string> OptionalTexts(string key) => Has(key) ? Texts(key) : [];

    public IReadOnlyList<(string Text, Place At)> TextsWithPlaces(string key) =>
        [.. Items<YamlScalarNode>(key, "a list of texts").Select(item => (Noted(item), PlaceOf(item)))];

    public IReadOnlyList<YamlMap> Maps(string key) =>
        [.. Items<YamlMappingNode>(key, "a list of mappings").Select(item => new YamlMap(item, file, lineOffset, log))];

    /// <summary>Reads a list of mappings; keys that nobody asked for are reported.</summary>
    public IReadOnlyList<T> Each<T>(string key, Func<YamlMap, T> read) => [.. Maps(key).Select(item => Whole(item, read))];

    /// <summary>Reads a list whose items are texts or mappings.</summary>
    public IReadOnlyList<T> TextsOrMaps<T>(string key, Func<string, Place, T> text, Func<YamlMap, T> map) =>
        [.. Items<YamlNode>(key, "a list of texts").Select(item => item switch
        {
            YamlMappingNode mapping => Whole(new YamlMap(mapping, file, lineOffset, log), map),
            YamlScalarNode scalar => text(Noted(scalar), PlaceOf(scalar)),
            _ => Refused(item, text),
        })];

    public YamlMap? Map(string key)
    {
        if (Value(key, "a mapping") is not { } value)
            return null;
        if (value is YamlMappingNode mapping)
            return new YamlMap(mapping, file, lineOffset, log);
        log.Problem(PlaceOf(value), $"\"{key}\" is {Kind(value)}; expected a mapping");
        return null;
    }

    public YamlMap? OptionalMap(string key) => Has(key) ? Map(key) : null;

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Done()
    {
        foreach (var (key, at) in Keys.Where(key => !known.Contains(key.Key)))
            log.Unknown(at, "key", key, known);
    }

    private T? Parsed<T>(string key, string expected, Func<string, T?> parse) where T : struct
    {
        var text = Scalar(key, expected);
        if (text is null)
            return null;
        var value = parse(text);
        if (value is null)
            log.Problem(PlaceOfKey(key), $"\"{key}\" is \"{text}\"; expected {expected}");
        return value;
    }

    private string? Scalar(string key, string expected)
    {
        switch (Value(key, expected))
        {
            case null:
                return null;
            case YamlScalarNode scalar when !IsEmpty(scalar):
                return scalar.Value!.Trim();
            case var other:
                log.Problem(PlaceOf(other), $"\"{key}\" is {Kind(other)}; expected {expected}");
                return null;
        }
    }

    private IEnumerable<T> Items<T>(string key, string expected) where T : YamlNode
    {
        if (Value(key, expected) is not { } value)
            yield break;
        if (value is not YamlSequenceNode list)
        {
            log.Problem(PlaceOf(value), $"\"{key}\" is {Kind(value)}; expected {expected}");
            yield break;
        }

        foreach (var item in list.Children)
        {
            if (item is T wanted && !(item is YamlScalarNode scalar && IsEmpty(scalar)))
                yield return wanted;
            else
                log.Problem(PlaceOf(item), $"an item of \"{key}\" is {Kind(item)}; expected {expected}");
        }
    }

    private YamlNode? Value(string key, string expected)
    {
        known.Add(key);
        if (node.Children.TryGetValue(new YamlScalarNode(key), out var value))
            return value;
        log.Problem(At, $"\"{key}\" is missing; expected {expected}");
        return null;
    }

    private string Noted(YamlScalarNode item)
    {
        var text = item.Value!.Trim();
        log.Text(text, PlaceOf(item));
        return text;
    }

    private static T Whole<T>(YamlMap item, Func<YamlMap, T> read)
    {
        var value = read(item);
        item.Done();
        return value;
    }

    private T Refused<T>(YamlNode item, Func<string, Place, T> text)
    {
        log.Problem(PlaceOf(item), $"an item is {Kind(item)}; expected a text, or a mapping of \"text\" and \"sources\"");
        return text("", PlaceOf(item));
    }

    private static bool IsEmpty(YamlScalarNode scalar) =>
        string.IsNullOrWhiteSpace(scalar.Value) || scalar is { Style: ScalarStyle.Plain or ScalarStyle.Any, Value: "~" or "null" };

    private Place PlaceOf(YamlNode at) => new(file, (int)at.Start.Line + lineOffset);

    private static string Kind(YamlNode value) => value switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode scalar when IsEmpty(scalar) => "empty",
        _ => "a text",
    };

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
