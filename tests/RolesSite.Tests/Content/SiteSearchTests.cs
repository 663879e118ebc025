using CsCheck;
using RolesSite.Content.Search;
using RolesSite.Tests.Infrastructure;
using Xunit.Abstractions;

namespace RolesSite.Tests.Content;

/// <summary>What the site's search finds first.</summary>
public sealed class SiteSearchTests(ITestOutputHelper output)
{
    private static readonly SiteSearch Search = new(ShippedContent.Site, new DecisionIndex(ShippedContent.Site));

    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>
    /// The strangers knew the site's table of contents and nothing else. The last two sets are kept as a measure: 67 and 92 in 100 at first sight,
    /// and 92 and 97 of the set that came when this was done. Only kinds of queries were looked after for them, not the words that their writers miss.
    /// </summary>
    [Theory]
    [InlineData("search-queries.tsv", 0.85, 0.95)]
    [InlineData("search-queries-by-strangers.tsv", 0.85, 0.95)]
    [InlineData("search-queries-by-strangers-2.tsv", 0.85, 0.95)]
    [InlineData("search-queries-by-strangers-3.tsv", 0.7, 0.9)]
    [InlineData("search-queries-by-strangers-4.tsv", 0.85, 0.95)]
    public void Queries_FindTheirPageFirst(string file, double first, double amongThree) => Measure(Queries(file), first, amongThree);

    /// <summary>Each of four slips of the finger, in the middle of the longest word.</summary>
    [Fact]
    public void Queries_Mistyped_FindTheirPage()
    {
        var slips = Queries("search-queries.tsv").Where(query => Place(query.Query, query.Accepted) <= 3).SelectMany(query => Slips(query.Query), (query, slip) => (slip, query.Accepted)).ToList();

        Assert.InRange(slips.Count, 150, int.MaxValue);
        Measure(slips, 0.85, 0.95);
    }

    private static IEnumerable<string> Slips(string query)
    {
        var word = query.Split(' ').MaxBy(part => part.Length)!;
        // Of a shorter word every slip makes another word.
        if (word.Length < 6)
            yield break;
        var at = word.Length / 2;
        yield return query.Replace(word, word.Remove(at, 1), StringComparison.Ordinal);
        yield return query.Replace(word, word.Insert(at, word[at].ToString()), StringComparison.Ordinal);
        yield return query.Replace(word, $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}", StringComparison.Ordinal);
        yield return query.Replace(word, $"{word[..at]}{Beside(word[at])}{word[(at + 1)..]}", StringComparison.Ordinal);
    }

    // The key to the right of it, or to the left at the end of a row.
    private static char Beside(char key)
    {
        var row = Keyboard.FirstOrDefault(row => row.Contains(key, StringComparison.Ordinal)) ?? "12";
        return row[Math.Abs(Math.Min(row.IndexOf(key, StringComparison.Ordinal) + 1, row.Length - 1) - (row[^1] == key ? 1 : 0))];
    }

    private void Measure(IReadOnlyList<(string Query, string[] Accepted)> queries, double first, double amongThree)
    {
        var places = queries.Select(query => (query.Query, query.Accepted, Place: Place(query.Query, query.Accepted))).ToList();
        foreach (var (query, accepted, place) in places.Where(found => found.Place != 1))
            output.WriteLine($"{place} {query} → {string.Join(' ', accepted)}; got {string.Join(", ", Search.Find(query).Places.Take(3).Select(found => found.Path))}");

        output.WriteLine($"{queries.Count} queries: {100.0 * places.Count(found => found.Place == 1) / queries.Count:0.0} % first, {100.0 * places.Count(found => found.Place <= 3) / queries.Count:0.0} % in the first three");
        Assert.InRange((double)places.Count(found => found.Place == 1) / queries.Count, first, 1);
        Assert.InRange((double)places.Count(found => found.Place <= 3) / queries.Count, amongThree, 1);
    }

    private static IReadOnlyList<(string Query, string[] Accepted)> Queries(string file) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", file)).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1].Split('|')))];

    // A page is found when it or a part of it is, a part only when it is that part.
    private static int Place(string query, string[] accepted) =>
        Search.Find(query).Places.TakeWhile(place => !accepted.Any(path => place.Path == path || !path.Contains('#') && place.Path.StartsWith(path + "#", StringComparison.Ordinal))).Count() + 1;
}
