namespace RolesSite.Content.Sources;

/// <summary>A numbered note: a source, or else our judgment.</summary>
public sealed record Note(Source? Source, RichText? Judgment);

/// <summary>Numbers what a table rests on from 1, in the order of first mention.</summary>
public sealed class NoteNumbers(Catalog<Source> sources)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private readonly List<Note> all = [];

    /// <summary>The notes so far, the first of them number 1.</summary>
    public IReadOnlyList<Note> All => all;

    /// <summary>The numbers of what a statement rests on, in ascending order.</summary>
    public IReadOnlyList<int> Numbers(Evidence? evidence) => evidence is null ? [] : [.. Unordered(evidence).Order()];

    private IEnumerable<int> Unordered(Evidence evidence)
    {
        foreach (var id in evidence.Sources)
            yield return Number(id, new Note(sources[id], null));
        if (evidence.Judgment is { } reason)
            yield return Number(reason.Html, new Note(null, reason));
    }

    private int Number(string key, Note note)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            all.Add(note);
            numbers[key] = number = all.Count;
        }

        return number;
    }
}
