using Microsoft.Data.Sqlite;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Search;

/// <summary>
/// The search over the whole site: a full-text index in memory (SQLite FTS5), and before it what a person would look at first, which is
/// whether the query is the name of something, or names roles to compare.
/// </summary>
public sealed class SiteSearch : IDisposable
{
    /// <summary>The most places that one search finds.</summary>
    public const int MostPlaces = 20;

    // A query is a sentence at most; a page pasted into the box would only be slow. Parts of pages are joined, so more are read than shown.
    private const int MostWords = 16, MostRead = 80, MostEndings = 6, MostParts = 2, MostDecisions = 3;

    // What has the whole query beats what has a part of it, and its name beats its text.
    private const double AllWords = 3, AllMatter = 2, AnyWord = 1, SameName = 1000, LikeName = 2, LikeOtherName = 1, OwnRole = 1.6, NextPart = 0.15;

    private const string Weights = "bm25(0, 8.0, 5.0, 6.0, 1.0)", Start = "\u0002", End = "\u0003";

    private static readonly HashSet<string> Contrasts = ["vs", "versus", "v", "difference", "differences", "differ", "different", "compare", "compared", "comparison", "between", "or", "and", "against"];

    private static readonly HashSet<string> Whom = ["who", "whom", "whose"];

    private readonly string address = $"Data Source=site-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";

    // The database lives as long as one connection to it is open.
    private readonly SqliteConnection kept;

    private readonly Site site;
    private readonly DecisionIndex decisions;
    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly Dictionary<string, int> byPath;
    private readonly ILookup<string, int> byName;
    private readonly RoleNames roleNames;
    private readonly Spelling spelling = new();

    public SiteSearch(Site site, DecisionIndex decisions)
    {
        (this.site, this.decisions) = (site, decisions);
        entries = [.. SearchEntries.Of(site)];
        byPath = entries.Select((entry, i) => (entry.Path, i)).DistinctBy(pair => pair.Path).ToDictionary(pair => pair.Path, pair => pair.i);
        byName = entries.SelectMany((entry, i) => Names(entry).Select(name => (Name: SearchWords.NameIn(SearchWords.Of(name)), i)))
            .Where(named => named.Name.Length > 0).Distinct().ToLookup(named => named.Name, named => named.i);
        roleNames = new RoleNames(site);
        kept = new SqliteConnection(address);
        kept.Open();
        using var transaction = kept.BeginTransaction();
        Run("CREATE VIRTUAL TABLE entries USING fts5(id UNINDEXED, title, heading, also, text, tokenize = 'porter unicode61 remove_diacritics 2')");
        Run($"INSERT INTO entries(entries, rank) VALUES ('rank', '{Weights}')");
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, also) = (entries[i], string.Join(" . ", entries[i].Also));
            Run("INSERT INTO entries(rowid, id, title, heading, also, text) VALUES ($row, $row, $title, $heading, $also, $text)",
                ("$row", i), ("$title", entry.Title), ("$heading", entry.Heading), ("$also", also), ("$text", entry.Text));
            spelling.Add($"{entry.Title} {entry.Heading} {also} {entry.Text}");
        }

        transaction.Commit();
    }

    /// <summary>The places that fit, best first. Words that nothing here has are read as the nearest that something has; the last word may be a beginning.</summary>
    public SiteFinding Find(string text)
    {
        using var connection = new SqliteConnection(address);
        connection.Open();
        var corrections = new List<SearchCorrection>();
        var words = Read(connection, [.. SearchWords.Of(text).Take(MostWords).SelectMany(SearchWords.Usual)], corrections);
        if (words.Count == 0)
            return new SiteFinding([], [], [], []);

        var (matter, roles) = roleNames.In($" {string.Join(' ', words)} ");
        var left = matter.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var contrast = left.Any(Contrasts.Contains);
        if (contrast)
            roles = [.. roles.Concat(left.Select(word => roleNames.In($" {word} manager ").Roles.FirstOrDefault()).OfType<Role>()).Distinct()];
        var telling = Telling(left, roles, contrast);
        var match = Match(words, telling, roles);
        var scores = new Dictionary<int, double>();
        foreach (var (tier, expression) in match)
        {
            if (scores.Count < MostPlaces)
                Add(scores, tier, Ranked(connection, expression));
        }

        Prefer(scores, words, telling, roles, contrast, text);
        var places = scores.GroupBy(found => entries[found.Key].Page)
            .Select(page => (Score: page.OrderByDescending(found => found.Value).Select((found, i) => i == 0 ? found.Value : i <= MostParts ? NextPart * found.Value : 0).Sum(), Entries: page.OrderByDescending(found => found.Value).Select(found => found.Key).ToList()))
            .OrderByDescending(page => page.Score).ThenBy(page => entries[page.Entries[0]].Kind).ThenBy(page => page.Entries[0])
            .Take(MostPlaces).ToList();
        var all = match.Count > 0 ? match[^1].Expression : "";
        var found = places.Select(page => Place(connection, page.Entries, all, roles)).ToList();
        if (roles.Count is > 1 and <= ComparisonAddress.MaximumRoles && found.FindIndex(place => place.Path == $"/compare/{ComparisonAddress.Of(roles.Select(role => role.Slug), site).Canonical}") is var at)
        {
            var place = at < 0 ? Comparison(roles) : found[at];
            if (at >= 0)
                found.RemoveAt(at);
            found.Insert(telling.Count == 0 || contrast ? 0 : Math.Min(1, found.Count), place);
        }

        return new SiteFinding([.. found.Take(MostPlaces)], corrections, found.Count > 0 ? [] : spelling.Near(telling), roles);
    }

    public void Dispose() => kept.Dispose();

    // The words of a matter; a query that has none is looked for by its lesser words, such as "become" or "week".
    private List<string> Telling(string[] words, IReadOnlyList<Role> roles, bool contrast)
    {
        var lesser = words.Where(word => !SearchWords.IsFunction(word) && !Contrasts.Contains(word) && !(contrast && IsShortRole(word))).Distinct().ToList();
        var strong = lesser.Where(word => !SearchWords.IsCommon(word)).ToList();
        return strong.Count > 0 || contrast && roles.Count > 1 ? strong : lesser;
    }

    // A row and a task have many other words, and only their own name is as good as that of a page.
    private static IEnumerable<string> Names(SearchEntry entry) => entry.Fragment is not null ? [] : entry.Kind is FoundKind.Row or FoundKind.Activity ? [entry.Title] : entry.Also.Prepend(entry.Title);

    private bool IsShortRole(string word) => roleNames.In($" {word} manager ").Roles.Count > 0;

    // The words as the index has them: known ones as they are, others as what was probably meant.
    private List<string> Read(SqliteConnection connection, IReadOnlyList<string> written, List<SearchCorrection> corrections)
    {
        var words = new List<string>();
        for (var i = 0; i < written.Count; i++)
        {
            var word = written[i];
            var isKnown = SearchWords.IsCommon(word) || Contrasts.Contains(word) || spelling.Knows(word) || Ranked(connection, Quoted(word), 1).Count > 0;
            if (!isKnown && !(i == written.Count - 1 && spelling.StartingWith(word).Any()) && spelling.Meant(word) is { } meant)
            {
                corrections.Add(new SearchCorrection(word, meant));
                words.AddRange(meant.Split(' '));
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    // From the whole query to any of its words. A role is looked for by its name, and the last word by all that it may be the beginning of.
    private List<(double Tier, string Expression)> Match(List<string> words, List<string> telling, IReadOnlyList<Role> roles)
    {
        string Any(string word) => word == words[^1] && !spelling.Knows(word) && spelling.StartingWith(word).Take(MostEndings).ToList() is { Count: > 0 } endings
            ? $"({string.Join(" OR ", endings.Append(word).Select(Quoted))})" : Quoted(word);
        var (matter, named) = (telling.Select(Any).ToList(), roles.Select(role => Quoted(string.Join(' ', SearchWords.Of(role.Name)))).ToList());
        if (matter.Count == 0 && named.Count == 0)
            matter = [.. words.Distinct().Select(Any)];
        List<string> both = [.. matter, .. named];
        var expressions = new List<(double, string)> { (AllWords, string.Join(" AND ", both)) };
        if (matter.Count > 0 && named.Count > 0)
            expressions.Add((AllMatter, string.Join(" AND ", matter)));
        if (both.Count > 1)
            expressions.Add((AnyWord, string.Join(" OR ", both)));
        return expressions;
    }

    private static void Add(Dictionary<int, double> scores, double tier, IEnumerable<(int Entry, double Rank)> ranked)
    {
        foreach (var (entry, rank) in ranked)
            scores.TryAdd(entry, tier * (1 + rank));
    }

    // What a person would see at once: a name that is like the query, the name itself, a role and nothing else, a question after somebody.
    private void Prefer(Dictionary<int, double> scores, List<string> words, List<string> telling, IReadOnlyList<Role> roles, bool contrast, string text)
    {
        var asked = SearchWords.Stems(words);
        foreach (var (id, score) in scores.ToList())
        {
            var entry = entries[id];
            var own = entry.Fragment is null ? Likeness(asked, entry.Title) : Math.Max(Likeness(asked, entry.Heading), Likeness(asked, $"{entry.Title} {entry.Heading}"));
            var like = Math.Max(LikeName * own, LikeOtherName * entry.Also.Select(name => Likeness(asked, name)).DefaultIfEmpty().Max());
            scores[id] = score * (1 + like) * (entry.Kind == FoundKind.Role && roles.Any(role => entry.Page == $"/roles/{role.Slug}") ? OwnRole : 1);
        }

        if (words.Any(Whom.Contains))
        {
            foreach (var (place, decision) in decisions.Find(text).Decisions.Take(MostDecisions).Index())
                scores[byPath[decision.Activity is { } activity ? $"/responsibilities#{activity.Id}" : SearchEntries.RowPath(site, site.Core, decision.Row.Id)]] = SameName / (2 + place);
        }

        foreach (var entry in byName[SearchWords.NameIn(words)])
            scores[entry] = SameName + scores.GetValueOrDefault(entry) - 100 * (int)entries[entry].Kind;
        if (telling.Count == 0 && !contrast)
        {
            foreach (var role in roles)
                scores[byPath[$"/roles/{role.Slug}"]] = SameName + scores.GetValueOrDefault(byPath[$"/roles/{role.Slug}"]);
        }
    }

    // From 0, no word in common, to 1, the same words.
    private static double Likeness(HashSet<string> asked, string name)
    {
        var words = SearchWords.Stems(SearchWords.Of(name));
        return words.Count + asked.Count == 0 ? 0 : Math.Pow(2.0 * words.Count(asked.Contains) / (words.Count + asked.Count), 2);
    }

    private FoundPlace Place(SqliteConnection connection, List<int> found, string expression, IReadOnlyList<Role> roles)
    {
        var (best, page) = (entries[found[0]], byPath.GetValueOrDefault(entries[found[0]].Page, found[0]));
        var path = best.Kind == FoundKind.Row && roles.Count is > 1 and <= ComparisonAddress.MaximumRoles ? SearchEntries.RowPath(site, roles, best.Path[(best.Path.IndexOf('#', StringComparison.Ordinal) + 1)..]) : best.Path;
        return new FoundPlace(best.Kind, path, entries[page].Title, best.Heading, Passage(connection, found[0], expression),
            [.. found.Skip(1).Where(part => entries[part].Fragment is not null).Take(MostParts).Select(part => new FoundPart(entries[part].Path, entries[part].Heading))]);
    }

    // Two to five roles have a comparison, whether or not somebody wrote its answer.
    private FoundPlace Comparison(IReadOnlyList<Role> roles)
    {
        var address = ComparisonAddress.Of(roles.Select(role => role.Slug), site);
        return new FoundPlace(FoundKind.Comparison, $"/compare/{address.Canonical}", ComparisonTitle.Of(address.Roles), "", [new PassagePart(RolesTogether.Of(site, address.Roles).Answer.Plain, false)], []);
    }

    private List<PassagePart> Passage(SqliteConnection connection, int entry, string expression)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT snippet(entries, 4, $start, $end, '…', 28) FROM entries WHERE entries MATCH $match AND rowid = $row";
        command.Parameters.AddWithValue("$start", Start);
        command.Parameters.AddWithValue("$end", End);
        command.Parameters.AddWithValue("$match", expression.Length > 0 ? expression : Quoted("a"));
        command.Parameters.AddWithValue("$row", entry);
        var text = command.ExecuteScalar() as string ?? SearchWords.Beginning(entries[entry].Text);
        return [.. text.Split(Start).SelectMany((piece, i) => i == 0 ? [new PassagePart(piece, false)] : new[] { new PassagePart(piece[..piece.IndexOf(End[0])], true), new PassagePart(piece[(piece.IndexOf(End[0]) + 1)..], false) })
            .Where(part => part.Text.Length > 0)];
    }

    // Quoted, a word is only ever a word and never a part of the query language.
    private static string Quoted(string word) => $"\"{word}\"";

    private static List<(int Entry, double Rank)> Ranked(SqliteConnection connection, string expression, int most = MostRead)
    {
        using var command = connection.CreateCommand();
        command.CommandText = most == 1 ? "SELECT rowid, 0.0 FROM entries WHERE entries MATCH $match LIMIT 1" : "SELECT rowid, -rank FROM entries WHERE entries MATCH $match ORDER BY rank LIMIT $most";
        command.Parameters.AddWithValue("$match", expression);
        command.Parameters.AddWithValue("$most", most);
        using var reader = command.ExecuteReader();
        var found = new List<(int, double)>();
        while (reader.Read())
            found.Add((reader.GetInt32(0), reader.GetDouble(1)));
        return found;
    }

    private void Run(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = kept.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}

/// <summary>What the site's search found, best first; words that were read as others; where nothing was found, words that might be meant; the roles that the query names.</summary>
public sealed record SiteFinding(IReadOnlyList<FoundPlace> Places, IReadOnlyList<SearchCorrection> Corrections, IReadOnlyList<string> Near, IReadOnlyList<Role> Roles);

/// <summary>A page or a part of one: where it is, what it is called, the passage that fits, and up to two other parts of the same page.</summary>
public sealed record FoundPlace(FoundKind Kind, string Path, string Title, string Heading, IReadOnlyList<PassagePart> Passage, IReadOnlyList<FoundPart> More);

/// <summary>Another part of a page that fits.</summary>
public sealed record FoundPart(string Path, string Heading);

/// <summary>A piece of a passage, and whether it is what the reader looked for.</summary>
public sealed record PassagePart(string Text, bool IsMatch);
