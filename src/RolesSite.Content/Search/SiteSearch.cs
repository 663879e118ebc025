using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Search;

/// <summary>
/// The search over the whole site: a full-text table, and before it what a person would look at first, which is whether the query is the
/// name of something, or names roles to compare.
/// </summary>
public sealed class SiteSearch : IDisposable
{
    /// <summary>The most places that one search finds.</summary>
    public const int MostPlaces = 20;

    // Parts of pages are joined, so more are read than shown.
    private const int MostRead = 80, MostParts = 2, MostDecisions = 3;

    // A word that is used once for every third entry, or more often, tells nothing alone.
    private const int Everywhere = 3;

    // A name beats a text.
    private const double SameName = 1000, ByKind = 100, LikeName = 2, LikeOtherName = 1, OwnRole = 1.6, OneOfSeveral = 0.5, ComparedRow = 2, NextPart = 0.15;

    /// <summary>The columns of names, as an expression of the full-text table has them.</summary>
    internal const string NameColumns = "title heading also";

    private const int TextColumn = 3;

    private static readonly IReadOnlyList<(string, double)> Names = [("title", 8), ("heading", 5), ("also", 6)], Columns = [.. Names, ("text", 1)];

    private readonly Site site;
    private readonly DecisionIndex decisions;
    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly IReadOnlyList<(IReadOnlyList<HashSet<string>> Own, IReadOnlyList<HashSet<string>> Other)> names;
    private readonly Dictionary<string, int> byPath;
    private readonly ILookup<string, int> byName;
    private readonly FullTextTable table;
    private readonly FullTextTable nameTable;
    private readonly SearchQueryReader queries;
    private readonly Spelling spelling = new();

    public SiteSearch(Site site, DecisionIndex decisions)
    {
        (this.site, this.decisions) = (site, decisions);
        entries = [.. SearchEntries.Of(site)];
        names = [.. entries.Select(entry => (Stems(entry.Fragment is null ? [entry.Title] : [entry.Heading, $"{entry.Title} {entry.Heading}"]), Stems(entry.Also)))];
        byPath = entries.Select((entry, i) => (entry.Path, i)).DistinctBy(pair => pair.Path).ToDictionary(pair => pair.Path, pair => pair.i);
        byName = entries.SelectMany((entry, i) => NamesOf(entry).Select(name => (Name: SearchWords.NameIn(SearchWords.Of(name)), i)))
            .Where(named => named.Name.Length > 0).Distinct().ToLookup(named => named.Name, named => named.i);
        nameTable = new FullTextTable(Names, entries.Select(entry => new[] { entry.Fragment is null ? entry.Title : "", entry.Heading, string.Join(" . ", entry.Also) }));
        table = new FullTextTable(Columns, entries.Select(entry => new[] { entry.Title, entry.Heading, string.Join(" . ", entry.Also), entry.Text }));
        foreach (var entry in entries)
            spelling.Add($"{entry.Title} {entry.Heading} {string.Join(' ', entry.Also)} {entry.Text}");
        spelling.Add(string.Join(' ', SearchWords.SpelledOtherwise));
        queries = new SearchQueryReader(new RoleNames(site), spelling, entries.Count / Everywhere);
    }

    /// <summary>The places that fit, best first. Words that nothing here has are read as the nearest that something has; the last word may be a beginning.</summary>
    public SiteFinding Find(string text)
    {
        using var reading = table.Open();
        using var nameReading = nameTable.Open();
        var query = queries.Read(text, reading);
        if (query.Words.Count == 0)
            return new SiteFinding([], [], [], [], false);

        var marked = queries.Anything(query);
        var scores = new Dictionary<int, double>();
        foreach (var (expression, worth, inNames) in queries.Expressions(query).DistinctBy(found => (found.Expression, found.InNames)).TakeWhile(_ => scores.Count < MostPlaces))
        {
            foreach (var (entry, rank) in (inNames ? nameReading : reading).Ranked(expression, MostRead))
                scores.TryAdd(entry, worth * (1 + rank));
        }

        Prefer(scores, query, text);
        var found = Pages(scores).Select(page => Place(reading, page, marked, query.Roles)).ToList();
        PutComparison(found, query);
        return new SiteFinding([.. found.Take(MostPlaces)], query.Corrections, found.Count > 0 ? [] : spelling.Near(query.Telling), query.Roles, query.IsAfterSomebody);
    }

    public void Dispose()
    {
        table.Dispose();
        nameTable.Dispose();
    }

    // A row and a task have many other words, and only their own name is as good as that of a page.
    private static IEnumerable<string> NamesOf(SearchEntry entry) => entry.Fragment is not null ? [] : entry.Kind is FoundKind.Row or FoundKind.Activity ? [entry.Title] : entry.Also.Prepend(entry.Title);

    // What a person would see at once: a name that is like the query, the name itself, a role and nothing else, a question after somebody.
    private void Prefer(Dictionary<int, double> scores, SearchQuery query, string text)
    {
        var asked = SearchWords.Stems(query.Words);
        var roles = query.Roles.Select(role => $"/roles/{role.Slug}").ToList();
        foreach (var (id, score) in scores.ToList())
        {
            var entry = entries[id];
            var like = Math.Max(LikeName * Likeness(asked, names[id].Own), LikeOtherName * Likeness(asked, names[id].Other));
            scores[id] = score * (1 + like) * Leaning(entry, query);
        }

        if (query.IsAfterSomebody && !CanCompare(query.Roles))
        {
            foreach (var (place, decision) in decisions.Find(text).Decisions.Where(decision => 2 * decision.Words.Count >= query.Telling.Count).Take(MostDecisions).Index())
                scores[byPath[decision.Activity is { } activity ? $"/responsibilities#{activity.Id}" : SearchEntries.RowPath(site, site.Core, decision.Row.Id)]] = SameName / (2 + place);
        }

        // Of things that are called the same, the glossary says what the word means, unless a whole page does.
        var isMeaning = query.Words.Any(SearchWords.IsDefining);
        foreach (var entry in byName[SearchWords.NameIn(query.Words)])
            scores[entry] = SameName + scores.GetValueOrDefault(entry) - ByKind * (entries[entry].Kind switch { FoundKind.Page when isMeaning => -2, FoundKind.Term when isMeaning => -1, var kind => (int)kind });
        foreach (var role in roles.Where(_ => query.IsRolesAlone).Select(path => byPath[path]))
            scores[role] = SameName + scores.GetValueOrDefault(role);
    }

    // Of one role its own page says most; of several together, a page about one of them says least.
    private static double Leaning(SearchEntry entry, SearchQuery query) => entry.Kind switch
    {
        FoundKind.Role when CanCompare(query.Roles) => OneOfSeveral,
        FoundKind.Role when query.Roles.Any(role => entry.Page == $"/roles/{role.Slug}") => OwnRole,
        FoundKind.Row when query.IsContrast && CanCompare(query.Roles) => ComparedRow,
        _ => 1,
    };

    private static IReadOnlyList<HashSet<string>> Stems(IEnumerable<string> names) => [.. names.Select(name => SearchWords.Stems(SearchWords.Of(name)))];

    // From 0, no word in common, to 1, the same words as one of the names.
    private static double Likeness(HashSet<string> asked, IReadOnlyList<HashSet<string>> names) =>
        names.Select(words => words.Count + asked.Count == 0 ? 0 : Math.Pow(2.0 * words.Count(asked.Contains) / (words.Count + asked.Count), 2)).DefaultIfEmpty().Max();

    // The entries of each page that fit, the best first. A page with several good parts is a little better for it.
    private IEnumerable<IReadOnlyList<int>> Pages(Dictionary<int, double> scores) => scores.GroupBy(found => entries[found.Key].Page)
        .Select(page => page.OrderByDescending(found => found.Value).ToList())
        .OrderByDescending(page => page[0].Value + NextPart * page.Skip(1).Take(MostParts).Sum(found => found.Value)).ThenBy(page => entries[page[0].Key].Kind).ThenBy(page => page[0].Key)
        .Take(MostPlaces).Select(page => (IReadOnlyList<int>)[.. page.Select(found => found.Key)]);

    private FoundPlace Place(FullTextReading reading, IReadOnlyList<int> found, string expression, IReadOnlyList<Role> roles)
    {
        var (best, page) = (entries[found[0]], byPath.GetValueOrDefault(entries[found[0]].Page, found[0]));
        var path = best.Kind == FoundKind.Row && CanCompare(roles) ? SearchEntries.RowPath(site, roles, best.Path[(best.Path.IndexOf('#', StringComparison.Ordinal) + 1)..]) : best.Path;
        return new FoundPlace(best.Kind, path, entries[page].Title, best.Heading, reading.Passage(found[0], TextColumn, expression) ?? [new PassagePart(SearchWords.Beginning(best.Text), false)],
            [.. found.Skip(1).Where(part => entries[part].Fragment is not null).Take(MostParts).Select(part => new FoundPart(entries[part].Path, entries[part].Heading))]);
    }

    // Two to five roles have a comparison, whether or not somebody wrote its answer. It comes first if it is what was asked, and second if more was.
    private void PutComparison(List<FoundPlace> found, SearchQuery query)
    {
        if (!CanCompare(query.Roles))
            return;
        var address = ComparisonAddress.Of(query.Roles.Select(role => role.Slug), site);
        var path = $"/compare/{address.Canonical}";
        var place = found.Find(place => place.Path == path) ?? new FoundPlace(FoundKind.Comparison, path, ComparisonTitle.Of(address.Roles), "", [new PassagePart(RolesTogether.Of(site, address.Roles).Answer.Plain, false)], []);
        found.Remove(place);
        found.Insert(query.Telling.Count == 0 ? 0 : Math.Min(1, found.Count), place);
    }

    private static bool CanCompare(IReadOnlyList<Role> roles) => roles.Count is > 1 and <= ComparisonAddress.MaximumRoles;
}
