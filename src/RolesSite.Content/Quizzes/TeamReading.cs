using System.Web;

namespace RolesSite.Content.Quizzes;

/// <summary>The answers of several people to one quiz, side by side.</summary>
public sealed record TeamReading
{
    /// <summary>More people than this are no team, and make an address that programs cut off.</summary>
    public const int MostMembers = 30;

    private const int LongestName = 40;

    public required IReadOnlyList<TeamMember> Members { get; init; }

    public required IReadOnlyList<UnreadEntry> Unread { get; init; }

    /// <summary>The mean fit of each role that got points, over all whose answers say something; from 0 to 1, the highest first.</summary>
    public required IReadOnlyList<(string Role, double Fit)> Mix { get; init; }

    /// <summary>The questions that were answered differently, the most divided first.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>The questions that at least two people answered, all in the same way.</summary>
    public required IReadOnlyList<Question> Agreed { get; init; }

    /// <summary>Reads entries such as "Ana: need-a1b2", a code alone, or the link to a result. What is none is named, and the rest read.</summary>
    public static TeamReading Of(Quiz quiz, IEnumerable<string> entries)
    {
        var members = new List<TeamMember>();
        var unread = new List<UnreadEntry>();
        foreach (var entry in entries.Select(VisibleText.Of).Where(entry => entry.Length > 0))
        {
            var (name, sheet) = Split(entry);
            if (members.Count == MostMembers)
                unread.Add(new(entry, UnreadReason.TooMany));
            else if (Sheet(quiz, sheet) is not { } answers)
                unread.Add(new(entry, UnreadReason.NoSheet));
            else if (answers.Count == 0)
                unread.Add(new(entry, UnreadReason.NoAnswers));
            else
                members.Add(new TeamMember(name.Length > 0 ? name : $"Person {members.Count + 1}", name.Length > 0, answers, quiz.Evaluator.Evaluate(answers)));
        }

        var questions = quiz.Questions.Select(question => new Difference(question, [.. question.Options
            .Where(option => option.Counts)
            .Select(option => new Camp(option, [.. members.Where(member => member.Answers.To(question)?.Id == option.Id)]))
            .Where(camp => camp.Members.Count > 0).OrderByDescending(camp => camp.Members.Count)])).Where(difference => difference.People > 1).ToList();
        return new TeamReading
        {
            Members = members,
            Unread = unread,
            Mix = MixOf(quiz, [.. members.Where(member => member.Evaluation.Counted > 0)]),
            Differences = [.. questions.Where(difference => difference.Camps.Count > 1).OrderByDescending(difference => difference.Division)],
            Agreed = [.. questions.Where(difference => difference.Camps.Count == 1).Select(difference => difference.Question)],
        };
    }

    private static List<(string Role, double Fit)> MixOf(Quiz quiz, IReadOnlyList<TeamMember> members) => members.Count == 0 ? [] :
        [.. quiz.Roles
            .Select(role => (Role: role, Fit: members.Average(member => member.Evaluation.Scores.FirstOrDefault(score => score.Role == role)?.Fit ?? 0)))
            .Where(mean => mean.Fit > 0).OrderByDescending(mean => mean.Fit)];

    // A colon ends a name, but not that of an address's scheme.
    private static (string Name, string Sheet) Split(string entry)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || entry[..colon] is "http" or "https")
            return ("", entry);
        return (string.Concat(entry[..colon].TrimEnd().EnumerateRunes().Take(LongestName)), entry[(colon + 1)..].TrimStart());
    }

    private static Answers? Sheet(Quiz quiz, string text)
    {
        if (Answers.TryParseCode(quiz, text, out var coded))
            return coded;
        if (!text.Contains($"/quiz/{quiz.Slug}/", StringComparison.OrdinalIgnoreCase) || text.Split('?', 2) is not [_, var query])
            return null;
        var pairs = HttpUtility.ParseQueryString(query.Split('#')[0]);
        return Answers.Parse(quiz, pairs.AllKeys.OfType<string>().Select(key => KeyValuePair.Create(key, (IReadOnlyList<string>)(pairs.GetValues(key) ?? []))));
    }
}

/// <summary>One person's answers, under the name that was given or a number.</summary>
public sealed record TeamMember(string Name, bool IsNamed, Answers Answers, Evaluation Evaluation);

/// <summary>Why an entry is not among the people.</summary>
public enum UnreadReason
{
    NoSheet,
    NoAnswers,
    TooMany,
}

/// <summary>An entry that could not be used.</summary>
public sealed record UnreadEntry(string Text, UnreadReason Reason);

/// <summary>How people answered one question, the largest camp first; those who were unsure are in none.</summary>
public sealed record Difference(Question Question, IReadOnlyList<Camp> Camps)
{
    public int People => Camps.Sum(camp => camp.Members.Count);

    /// <summary>The chance that two of these people, drawn with replacement, answered differently: from 0 to 1.</summary>
    public double Division => 1 - Camps.Sum(camp => Math.Pow((double)camp.Members.Count / People, 2));
}

/// <summary>Those who chose the same option.</summary>
public sealed record Camp(Option Option, IReadOnlyList<TeamMember> Members);
