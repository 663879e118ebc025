namespace RolesSite.Content.Search;

/// <summary>The words of some texts, and which of them somebody probably meant who wrote another.</summary>
internal sealed class Spelling
{
    private const int Shortest = 4, MostSuggested = 4;

    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    public void Add(string text)
    {
        foreach (var word in SearchWords.Of(text))
        {
            vocabulary[word] = vocabulary.GetValueOrDefault(word) + 1;
            stems.Add(SearchWords.Stem(word));
        }
    }

    /// <summary>How often the texts have the word.</summary>
    public int Uses(string word) => vocabulary.GetValueOrDefault(word);

    public bool Knows(string word) => vocabulary.ContainsKey(word);

    /// <summary>A known word, or another form of one: "launches" where "launched" is known.</summary>
    public bool KnowsFormOf(string word) => Knows(word) || stems.Contains(SearchWords.Stem(word));

    /// <summary>The known words that begin with these letters, the most used first.</summary>
    public IEnumerable<string> StartingWith(string letters) => vocabulary
        .Where(known => known.Key.StartsWith(letters, StringComparison.Ordinal)).OrderByDescending(known => known.Value).ThenBy(known => known.Key, StringComparer.Ordinal).Select(known => known.Key);

    /// <summary>The word that was meant by one that is not known, or null. Two words that lost the space between them come back with it.</summary>
    // Of short words every other one has a neighbor that means something else, so there only a letter too many, too few or in the wrong
    // place counts, and two mistakes count in long words only. People seldom get the first letter wrong.
    public string? Meant(string word) => word.Length < Shortest ? null : vocabulary.Keys
        .Where(known => known.Length >= Shortest && Math.Abs(known.Length - word.Length) <= 2 && BeginsLike(word, known))
        .Select(known => (Word: known, Distance: Content.Nearest.Edits(word, known)))
        .Where(near => near.Distance <= (word.Length < 8 || near.Word[0] != word[0] ? 1 : 2) && (word.Length > 5 || near.Word.Length != word.Length || near.Word.Order().SequenceEqual(word.Order())))
        .OrderBy(near => near.Distance).ThenByDescending(near => vocabulary[near.Word]).ThenBy(near => near.Word, StringComparer.Ordinal)
        .Select(near => near.Word).FirstOrDefault() ?? Parted(word);

    /// <summary>Words that might be meant, for somebody who found nothing.</summary>
    public IReadOnlyList<string> Near(IEnumerable<string> words) =>
        [.. words.SelectMany(word => Content.Nearest.To(word, vocabulary.Keys.Where(known => known[0] == word[0]))).Distinct().Take(MostSuggested)];

    private static bool BeginsLike(string word, string known) => known[0] == word[0] || word.Length > 5;

    private string? Parted(string word) => Enumerable.Range(Shortest, Math.Max(0, word.Length - 2 * Shortest + 1))
        .Where(at => Knows(word[..at]) && Knows(word[at..]))
        .OrderByDescending(at => Math.Min(vocabulary[word[..at]], vocabulary[word[at..]])).Select(at => $"{word[..at]} {word[at..]}").FirstOrDefault();
}
