using System.Text.RegularExpressions;

namespace RolesSite.Content.Search;

/// <summary>Takes a text apart into the words that a search looks for.</summary>
internal static partial class SearchWords
{
    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word { get; }

    // Words that hold a question together and tell nothing of its matter: they stand in nearly every title here.
    private static readonly HashSet<string> Common =
    [
        "a", "about", "actually", "after", "again", "all", "already", "also", "always", "am", "an", "and", "another", "any", "anybody", "anyone", "are", "around", "as",
        "ask", "at", "away", "back", "be", "because", "become", "been", "before", "being", "between", "both", "but", "by", "came", "can", "come", "comes", "coming", "could",
        "d", "day", "days", "did", "do", "does", "doesn", "don", "dont", "else", "even", "ever", "every", "everybody", "everyone", "everything", "few", "for", "friday",
        "from", "get", "gets", "getting", "give", "given", "gives", "goes", "going", "gone", "got", "had", "half", "has", "have", "he", "hello", "her", "here", "hi", "him",
        "his", "how", "i", "if", "in", "into", "is", "isn", "it", "its", "just", "keep", "keeps", "know", "let", "like", "likes", "ll", "m", "made", "make", "makes",
        "manager", "many", "may", "maybe", "me", "might", "mine", "monday", "month", "months", "more", "most", "much", "must", "my", "need", "needs", "never", "no", "nobody",
        "none", "not", "nothing", "now", "of", "off", "often", "on", "once", "one", "only", "or", "other", "others", "our", "ours", "out", "own", "owned", "owns", "perhaps", "please", "put",
        "quite", "rather", "re", "really", "right", "s", "same", "say", "says", "see", "seem", "seems", "shall", "she", "should", "since", "so", "some", "somebody",
        "someone", "something", "soon", "still", "such", "supposed", "sure", "t", "take", "taken", "takes", "talk", "tell", "tells", "than", "thanks", "that", "the", "their",
        "them", "then", "there", "these", "they", "thing", "things", "think", "this", "those", "three", "through", "thursday", "till", "to", "today", "tomorrow", "too",
        "took", "toward", "try", "trying", "tuesday", "twice", "two", "until", "up", "upon", "us", "used", "using", "ve", "very", "via", "want", "wants", "was", "way", "we",
        "wednesday", "week", "weeks", "well", "went", "were", "what", "whats", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within",
        "without", "won", "would", "wouldn", "year", "years", "yes", "yet", "you", "your",
    ];

    private const int BeginningLength = 180;

    private static readonly HashSet<string> Framing = ["what", "whats", "is", "are", "s", "a", "an", "the", "who", "does", "do", "mean", "means", "meaning", "define", "definition", "of", "in", "for", "stand", "stands", "explain", "explained", "about", "to", "i", "you", "we", "am", "abbreviation", "acronym"];

    private static readonly HashSet<string> Defining = ["mean", "means", "meaning", "define", "definition", "stand", "stands", "abbreviation", "acronym"];

    private static readonly string[] Endings = ["ations", "ation", "ates", "ate", "ings", "ing", "ies", "ed", "es", "s", "y", "e"];

    // Words that only join others.
    private static readonly HashSet<string> Function =
    [
        "a", "am", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "d", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "his",
        "how", "i", "if", "in", "into", "is", "it", "its", "ll", "m", "me", "my", "of", "on", "or", "our", "re", "s", "she", "should", "so", "t", "that", "the", "their", "them",
        "there", "they", "this", "to", "us", "ve", "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "will", "with", "would", "you", "your",
    ];

    private static readonly Dictionary<string, string> Spelled = new(StringComparer.Ordinal)
    {
        ["programme"] = "program",
        ["programmes"] = "programs",
        ["programm"] = "program",
        ["organisation"] = "organization",
        ["organisations"] = "organizations",
        ["prioritise"] = "prioritize",
        ["prioritisation"] = "prioritization",
        ["neighbour"] = "neighbor",
        ["centre"] = "center",
        ["licence"] = "license",
        ["startup"] = "start-up",
        ["startups"] = "start-up",
        ["mgr"] = "manager",
        ["mgrs"] = "managers",
        ["mgmt"] = "management",
        ["mgt"] = "management",
    };

    /// <summary>All words in lower case, in their order. Apostrophes part words, as the index parts them.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Word.Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    /// <summary>The words with one space around each, so that a phrase is found as a part of it.</summary>
    public static string Spaced(string text) => $" {string.Join(' ', Of(text))} ";

    /// <summary>What a question after a thing asks for: "what is a program manager?" is after "program manager".</summary>
    public static string NameIn(IReadOnlyList<string> words) => string.Join(' ', words.Where(word => !Framing.Contains(word)).DefaultIfEmpty(string.Join(' ', words)));

    /// <summary>Words by their beginnings, without the ends that number and tense give them.</summary>
    public static HashSet<string> Stems(IEnumerable<string> words) => [.. words.Where(word => !Function.Contains(word)).Select(Stem)];

    public static string Stem(string word) => Endings.FirstOrDefault(end => word.Length >= end.Length + 4 && word.EndsWith(end, StringComparison.Ordinal)) is { } ending ? word[..^ending.Length] : word;

    /// <summary>A word as this site spells it: American English, without the short forms of notes. It may come out as two.</summary>
    public static IEnumerable<string> Usual(string word) => Spelled.GetValueOrDefault(word, word).Split(' ');

    /// <summary>The words that are spelled otherwise here.</summary>
    public static IEnumerable<string> SpelledOtherwise => Spelled.Keys;

    /// <summary>The beginning of a text, up to the end of a word.</summary>
    public static string Beginning(string text) => text.Length <= BeginningLength ? text : $"{text[..text.LastIndexOf(' ', BeginningLength)]}…";

    /// <summary>Whether a question that has the word is after what something means.</summary>
    public static bool IsDefining(string word) => Defining.Contains(word);

    public static bool IsFunction(string word) => Function.Contains(word);

    public static bool IsCommon(string word) => Common.Contains(word);
}
