namespace RolesSite.Content.Loading;

/// <summary>What one reading of the content collects: the problems, and every mention that has to lead somewhere.</summary>
internal sealed class ReadingLog(bool withDrafts)
{
    /// <summary>Whether drafts are read as if they were published.</summary>
    public bool WithDrafts => withDrafts;

    public List<ContentProblem> Problems { get; } = [];

    public List<Mention> Mentions { get; } = [];

    /// <summary>Every text of the content as its author wrote it, for checks across files.</summary>
    public List<ContentText> Texts { get; } = [];

    /// <summary>A whole file could not be read, so that what other files mention may stand in it.</summary>
    public bool IsIncomplete { get; private set; }

    public void Unreadable(Place at, string message)
    {
        IsIncomplete = true;
        Problem(at, message);
    }

    public void Problem(Place at, string message) => Problems.Add(new ContentProblem(at.File, at.Line, message));

    /// <summary>The addresses of the drafts that this reading leaves out.</summary>
    public HashSet<string> Drafts { get; } = [];

    /// <summary>Leaves a draft out: forgets what its file mentions and says.</summary>
    public void LeaveOut(string file, string path)
    {
        Drafts.Add(path);
        Mentions.RemoveAll(mention => mention.At.File == file);
        Texts.RemoveAll(text => text.File == file);
    }

    public void Text(string text, Place at) => Texts.Add(new ContentText(at.File, at.Line, text));

    public void Mention(MentionKind kind, string name, Place at) => Mentions.Add(new Mention(kind, name, at));

    /// <summary>Reports a name that is not among the known ones, with those that were probably meant.</summary>
    public void Unknown(Place at, string what, string name, IEnumerable<string> known)
    {
        var all = known.ToList();
        var near = Nearest.To(name, all);
        var expected = near.Count > 0 ? $"did you mean {string.Join(", ", near)}?" : all.Count == 0 ? "there is none to choose from" : $"expected one of {Listed(all)}";
        Problem(at, $"unknown {what} \"{name}\"; {expected}");
    }

    private static string Listed(List<string> names)
    {
        const int most = 12;
        return string.Join(", ", names.Order(StringComparer.Ordinal).Take(most)) + (names.Count > most ? ", …" : "");
    }
}

/// <summary>A line of a file below the content folder.</summary>
internal readonly record struct Place(string File, int Line);

internal enum MentionKind
{
    Role,
    Dimension,
    Source,
    Section,
    Article,
    Link,
}

/// <summary>Something that the content refers to by name or address, and where.</summary>
internal sealed record Mention(MentionKind Kind, string Name, Place At);
