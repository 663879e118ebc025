namespace RolesSite.Content.Search;

/// <summary>
/// A full-text index, built once and read by many. Words that nothing has are read as the
/// nearest word that something has. Words are looked up one by one, so that a hit can say which of them it has.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    // A question is a sentence; a whole page pasted into the box would only be slow.
    private const int MostWords = 24;

    // What a title says weighs more than a text that mentions it, and people's own words were collected for this.
    private static readonly IReadOnlyList<(string, double)> Columns = [("title", 3), ("also", 4), ("text", 1)];

    // Two words side by side, as an author wrote them, are hardly ever chance.
    private const double PhraseWeight = 1.5;

    // The index knows no full stops; a word that nobody writes keeps the end of one phrase from the start of the next.
    private const string Between = " qxqxq ";

    private readonly IReadOnlyList<SearchDocument> documents;
    private readonly FullTextTable table;
    private readonly Spelling spelling = new();
    private readonly Dictionary<string, int> elsewhere;
    private readonly int texts;

    /// <param name="documents">What can be found; ids are unique.</param>
    /// <param name="otherTexts">Texts that are not to be found here. Their words are spelled right, and a word that many of them have says little.</param>
    public SearchIndex(IEnumerable<SearchDocument> documents, IEnumerable<string> otherTexts)
    {
        var others = otherTexts.Select(text => SearchWords.Of(text).Distinct()).ToList();
        texts = others.Count;
        elsewhere = others.SelectMany(words => words).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        this.documents = [.. documents];
        table = new FullTextTable(Columns, this.documents.Select(document => new[] { document.Title, string.Join(Between, document.Also), document.Text }));
        foreach (var document in this.documents)
            spelling.Add($"{document.Title} {string.Join(' ', document.Also)} {document.Text}");
    }

    /// <summary>Finds what has any of the words; more of them, rarer ones, and words side by side rank higher. Finds nothing for a text without words.</summary>
    public SearchResult Find(string text)
    {
        var words = SearchWords.Of(text).Take(MostWords).ToList();
        if (words.Count == 0)
            return new SearchResult([], [], []);

        using var reading = table.Open();
        var corrections = new List<SearchCorrection>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!SearchWords.IsCommon(words[i]) && !elsewhere.ContainsKey(words[i]) && !reading.Has(FullTextTable.Quoted(words[i])) && spelling.Meant(words[i]) is { } meant)
            {
                corrections.Add(new SearchCorrection(words[i], meant));
                words[i] = meant;
            }
        }

        var telling = words.Where(word => !SearchWords.IsCommon(word)).Distinct().ToList();
        var scores = new Dictionary<string, (double Score, List<string> Words)>(StringComparer.Ordinal);
        // "Who is it for?" has no telling word, and says something all the same to those who use it word for word.
        if (telling.Count == 0 && words.Count > 1)
            Add(1, scores, Ranked(reading, string.Join(' ', words)), string.Join(' ', words));
        foreach (var word in telling)
            Add(Telling(word), scores, Ranked(reading, word), word);
        foreach (var (first, second) in words.Zip(words.Skip(1)).Distinct().Where(pair => telling.Contains(pair.First) || telling.Contains(pair.Second)))
            Add(PhraseWeight * Math.Max(Telling(first), Telling(second)), scores, Ranked(reading, $"{first} {second}"), null);

        return new SearchResult(
            [.. scores.Select(found => new SearchHit(found.Key, found.Value.Score * Coverage(found.Value.Words.Count, telling.Count), found.Value.Words))
                .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal)],
            corrections, scores.Count > 0 ? [] : spelling.Near(telling));
    }

    public void Dispose() => table.Dispose();

    // From 1 for a word that no other text has down to 0.2 for one that all of them have. The documents are too few to tell how common a word is.
    private double Telling(string word) => 1 - 0.8 * Math.Log(1 + elsewhere.GetValueOrDefault(word)) / Math.Log(1 + Math.Max(texts, 1));

    // A document with all the words beats one that has one of them often.
    private static double Coverage(int has, int all) => all == 0 ? 1 : 0.5 + 0.5 * has / all;

    private static void Add(double weight, Dictionary<string, (double Score, List<string> Words)> scores, IEnumerable<(string Id, double Rank)> ranked, string? word)
    {
        foreach (var (id, rank) in ranked)
        {
            var (score, words) = scores.GetValueOrDefault(id, (0, []));
            if (word is not null)
                words.Add(word);
            scores[id] = (score + weight * rank, words);
        }
    }

    private IEnumerable<(string Id, double Rank)> Ranked(FullTextReading reading, string phrase) =>
        reading.Ranked(FullTextTable.Quoted(phrase), documents.Count).Select(found => (documents[found.Row].Id, found.Rank));
}
