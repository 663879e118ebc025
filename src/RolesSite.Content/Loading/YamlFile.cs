using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace RolesSite.Content.Loading;

/// <summary>Parses YAML text into mappings; what is no YAML becomes a problem with its line.</summary>
internal static class YamlFile
{
    private const int DeepestNesting = 30;

    /// <summary>Reads a text whose root is a mapping. The offset is the number of lines before it in the file.</summary>
    public static YamlMap? Mapping(string text, string file, ReadingLog log, int lineOffset = 0)
    {
        var root = Root(text, file, log, lineOffset, out var isEmpty);
        if (isEmpty)
            log.Unreadable(new Place(file, 1 + lineOffset), "there is nothing here; expected keys with values, such as \"name: …\"");
        if (root is null or YamlMappingNode)
            return root is YamlMappingNode mapping ? new YamlMap(mapping, file, lineOffset, log) : null;
        log.Unreadable(new Place(file, (int)root.Start.Line + lineOffset), "the file is not a mapping; expected keys with values, such as \"name: …\"");
        return null;
    }

    /// <summary>Reads a text whose root is a list of mappings. No text, or comments only, is an empty list.</summary>
    public static IReadOnlyList<YamlMap> List(string text, string file, ReadingLog log)
    {
        switch (Root(text, file, log, 0, out _))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                foreach (var item in list.Children.Where(item => item is not YamlMappingNode))
                    log.Problem(new Place(file, (int)item.Start.Line), "an item is no mapping; expected keys with values, such as \"- id: …\"");
                return [.. list.Children.OfType<YamlMappingNode>().Select(item => new YamlMap(item, file, 0, log))];
            case var other:
                log.Unreadable(new Place(file, (int)other.Start.Line), "the file is not a list; expected items that begin with \"- \"");
                return [];
        }
    }

    private static YamlNode? Root(string text, string file, ReadingLog log, int lineOffset, out bool isEmpty)
    {
        isEmpty = false;
        try
        {
            RefuseTraps(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            isEmpty = stream.Documents.Count == 0;
            if (isEmpty)
                return null;
            if (stream.Documents.Count == 1)
                return Checked(stream.Documents[0].RootNode, file, log, lineOffset);
            log.Unreadable(new Place(file, 1 + lineOffset), $"there are {stream.Documents.Count} YAML documents; expected one");
        }
        catch (YamlException e)
        {
            log.Unreadable(new Place(file, (int)e.Start.Line + lineOffset), $"this is no valid YAML: {Reason(e)}");
        }

        return null;
    }

    // A few lines of aliases can stand for millions of items, and deep nesting overflows the stack of the loader.
    private static void RefuseTraps(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var part = parser.Current!;
            depth += part.NestingIncrease;
            if (part is AnchorAlias)
                throw new YamlException(part.Start, part.End, "aliases (*name) are not supported");
            if (depth > DeepestNesting)
                throw new YamlException(part.Start, part.End, "lists and mappings are nested too deeply");
        }
    }

    // Keys that are lists or mappings have no name to be asked for by.
    private static YamlNode? Checked(YamlNode root, string file, ReadingLog log, int lineOffset)
    {
        var strange = root.AllNodes.OfType<YamlMappingNode>().SelectMany(map => map.Children.Keys).FirstOrDefault(key => key is not YamlScalarNode);
        if (strange is null)
            return root;
        log.Unreadable(new Place(file, (int)strange.Start.Line + lineOffset), "a key is a list or a mapping; expected a word");
        return null;
    }

    private static string Reason(YamlException e) => e.Message.Contains("Duplicate key", StringComparison.Ordinal)
        ? $"a key stands twice ({e.Message.Split("Duplicate key", 2)[^1].Trim(' ', '\'', '"', '.')}); expected each key once"
        : $"{(e.InnerException?.Message ?? e.Message).TrimEnd('.')}; expected \"key: value\" lines, with texts that contain \": \" in quotes";
}
