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
        "none", "not", "nothing", "now", "of", "off", "often", "on", "once", "one", "only", "or", "other", "others", "our", "ours", "out", "own", "perhaps", "please", "put",
        "quite", "rather", "re", "really", "right", "s", "same", "say", "says", "see", "seem", "seems", "shall", "she", "should", "since", "so", "some", "somebody",
        "someone", "something", "soon", "still", "such", "supposed", "sure", "t", "take", "taken", "takes", "talk", "tell", "tells", "than", "thanks", "that", "the", "their",
        "them", "then", "there", "these", "they", "thing", "things", "think", "this", "those", "three", "through", "thursday", "till", "to", "today", "tomorrow", "too",
        "took", "toward", "try", "trying", "tuesday", "twice", "two", "until", "up", "upon", "us", "used", "using", "ve", "very", "via", "want", "wants", "was", "way", "we",
        "wednesday", "week", "weeks", "well", "went", "were", "what", "whats", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within",
        "without", "won", "would", "wouldn", "year", "years", "yes", "yet", "you", "your",
    ];

    /// <summary>All words in lower case, in their order. Apostrophes part words, as the index parts them.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Word.Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    public static bool IsCommon(string word) => Common.Contains(word);
}
