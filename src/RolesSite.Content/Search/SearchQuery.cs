using RolesSite.Content.Roles;

namespace RolesSite.Content.Search;

/// <summary>
/// What somebody is after: the words as the index spells them, those of them that tell it apart, the roles that are named, and whether the
/// difference between these is asked for.
/// </summary>
internal sealed record SearchQuery(IReadOnlyList<string> Words, IReadOnlyList<string> Telling, IReadOnlyList<Role> Roles, bool IsContrast, IReadOnlyList<SearchCorrection> Corrections)
{
    private static readonly HashSet<string> Whom = ["who", "whom", "whose"];

    /// <summary>Somebody is asked for, rather than something.</summary>
    public bool IsAfterSomebody => Words.Any(Whom.Contains);

    /// <summary>Roles are named, and nothing else is said.</summary>
    public bool IsRolesAlone => Roles.Count > 0 && Telling.Count == 0 && !IsContrast;
}

/// <summary>Reads what somebody typed into the search.</summary>
internal sealed class SearchQueryReader(RoleNames names, Spelling spelling, int everywhere)
{
    // A query is a sentence at most; a page pasted into the box would only be slow.
    private const int MostWords = 16, MostEndings = 6;

    // What has the whole query beats what has a part of it.
    private const double AllWords = 3, AllMatter = 2, AnyWord = 1;

    private static readonly HashSet<string> Contrasts = ["vs", "versus", "v", "difference", "differences", "differ", "different", "compare", "compared", "comparison", "between", "or", "and", "against", "same", "instead", "than", "just"];

    private static readonly HashSet<string> Pm = ["pm", "pms"];

    // What every role has or is, so that it is no matter of its own where roles are compared.
    private static readonly HashSet<string> Jobs = ["management", "managers", "role", "roles", "job", "jobs", "title", "titles", "position", "positions"];

    public SearchQuery Read(string text, FullTextReading reading)
    {
        var corrections = new List<SearchCorrection>();
        var words = Known([.. SearchWords.Of(text).Take(MostWords).SelectMany(SearchWords.Usual)], reading, corrections);
        var (matter, roles) = names.In($" {string.Join(' ', words)} ");
        var left = matter.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isContrast = left.Any(Contrasts.Contains);
        if (isContrast)
            roles = [.. roles.Concat(left.Select(ShortRole).OfType<Role>()).Distinct()];
        if (isContrast && roles.Count == 1 && left.Any(Pm.Contains) && names.PmBeside(roles[0]) is { } pm)
            (roles, left) = ([.. roles, pm], [.. left.Except(Pm)]);
        return new SearchQuery(words, Telling(left, roles, isContrast), roles, isContrast, corrections);
    }

    /// <summary>
    /// What to look for, from the whole query to any of its words, how much a find by it is worth, and whether names alone are looked through. A
    /// role is looked for by its name, and the last word by all that it may be the beginning of.
    /// </summary>
    public IReadOnlyList<(string Expression, double Worth, bool InNames)> Expressions(SearchQuery query)
    {
        var (matter, roles) = (Matter(query), Named(query));
        // The name of a role stands in nearly every text, so it tells something, and is found fast, only where it names.
        if (matter.Count == 0)
            return [(Or(roles), AnyWord, true), (Or(roles), AnyWord, false)];
        // So do some words: each of them alone ranks the whole site, and tells next to nothing.
        var rare = query.Telling.Where(word => spelling.Uses(word) < everywhere).Select(word => Any(word, query)).ToList();
        var some = rare.Count > 0 ? rare : matter;
        return
        [
            (string.Join(" AND ", [.. matter, .. roles]), AllWords, false), (string.Join(" AND ", matter), AllMatter, false),
            (Or([.. some, .. roles.Select(name => $"{{{SiteSearch.NameColumns}}} : {name}")]), AnyWord, false), (Or([.. some, .. roles]), AnyWord, false),
        ];
    }

    /// <summary>Any of the words, to mark them in a text that was found.</summary>
    public string Anything(SearchQuery query) => Or([.. Matter(query), .. Named(query)]);

    private static string Or(IEnumerable<string> expressions) => string.Join(" OR ", expressions);

    private static List<string> Named(SearchQuery query) => [.. query.Roles.Select(role => FullTextTable.Quoted(string.Join(' ', SearchWords.Of(role.Name))))];

    private List<string> Matter(SearchQuery query) => [.. (query.Telling.Count == 0 && query.Roles.Count == 0 ? query.Words.Distinct() : query.Telling).Select(word => Any(word, query))];

    // Known words as they are, others as what was probably meant. The last word may not be finished.
    private List<string> Known(IReadOnlyList<string> written, FullTextReading reading, List<SearchCorrection> corrections)
    {
        var words = new List<string>();
        for (var i = 0; i < written.Count; i++)
        {
            var word = written[i];
            // A compound is looked for as a phrase.
            var isKnown = word.Contains('-', StringComparison.Ordinal) || SearchWords.IsCommon(word) || Contrasts.Contains(word) || spelling.Knows(word) || spelling.KnowsFormOf(word) && reading.Has(FullTextTable.Quoted(word));
            if (!isKnown && !(i == written.Count - 1 && spelling.StartingWith(word).Any()) && spelling.Meant(word) is { } meant)
            {
                corrections.Add(new SearchCorrection(word, meant));
                words.AddRange(meant.Split(' ').SelectMany(SearchWords.Usual));
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    // The words of a matter; a query that has none is looked for by its lesser words, such as "become" or "week".
    private List<string> Telling(string[] words, IReadOnlyList<Role> roles, bool isContrast)
    {
        var lesser = words.Where(word => !SearchWords.IsFunction(word) && !Contrasts.Contains(word) && !(isContrast && (Jobs.Contains(word) || ShortRole(word) is not null))).Distinct().ToList();
        var strong = lesser.Where(word => !SearchWords.IsCommon(word)).ToList();
        return strong.Count > 0 || isContrast && roles.Count > 1 ? strong : lesser;
    }

    // "Product" says a role where roles are compared.
    private Role? ShortRole(string word) => names.In($" {word} manager ").Roles.FirstOrDefault();

    private string Any(string word, SearchQuery query) => word == query.Words[^1] && !spelling.Knows(word) && spelling.StartingWith(word).Take(MostEndings).ToList() is { Count: > 0 } endings
        ? $"({string.Join(" OR ", endings.Append(word).Select(FullTextTable.Quoted))})" : FullTextTable.Quoted(word);
}
