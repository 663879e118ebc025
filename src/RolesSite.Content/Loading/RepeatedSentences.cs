using System.Text.RegularExpressions;

namespace RolesSite.Content.Loading;

/// <summary>A sentence that stands in two places was copied, or says nothing of its own in one of them.</summary>
internal static partial class RepeatedSentences
{
    // Shorter ones, such as "First version.", may well recur.
    private const int FewestWords = 5;

    [GeneratedRegex(@"(?<=[.!?][”""’)*]*)\s+")]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"[.!?][”""’)*]*$")]
    private static partial Regex End { get; }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget { get; }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word { get; }

    public static IEnumerable<ContentProblem> In(IEnumerable<ContentText> texts) => texts
        .SelectMany(text => Between.Split(text.Text).Select(sentence => (Sentence: Words(sentence), Ends: End.IsMatch(sentence), Text: text)))
        .Where(found => found.Ends && found.Sentence.Count(c => c == ' ') + 1 >= FewestWords)
        .GroupBy(found => found.Sentence, found => found.Text, StringComparer.Ordinal)
        .Select(same => same.DistinctBy(text => (text.File, text.Line)).ToList())
        .Where(same => same.Count > 1)
        .Select(same => new ContentProblem(same[1].File, same[1].Line, $"a sentence of this text stands in {same[0].File}:{same[0].Line} too; expected words of its own"));

    private static string Words(string sentence) =>
        string.Join(' ', Word.Matches(LinkTarget.Replace(sentence, "]")).Select(word => word.Value.ToLowerInvariant()));
}
