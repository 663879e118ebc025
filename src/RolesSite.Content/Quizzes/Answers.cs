using System.Diagnostics.CodeAnalysis;

namespace RolesSite.Content.Quizzes;

/// <summary>The answers that an address or a code holds, and what of it could not be used.</summary>
public sealed class Answers
{
    private const int Open = -1;

    private readonly Quiz quiz;

    // The position of the chosen option by that of its question.
    private readonly int[] chosen;

    private Answers(Quiz quiz, int[] chosen, IReadOnlyList<IgnoredValue> ignored, IReadOnlyList<ReplacedAnswer> replaced)
    {
        (this.quiz, this.chosen) = (quiz, chosen);
        (Ignored, Replaced) = (ignored, replaced);
    }

    public Quiz Quiz => quiz;

    /// <summary>Keys and values that are no answer, with the reason.</summary>
    public IReadOnlyList<IgnoredValue> Ignored { get; }

    /// <summary>Answers that are no longer offered and count as another one.</summary>
    public IReadOnlyList<ReplacedAnswer> Replaced { get; }

    public int Count => chosen.Count(option => option != Open);

    /// <summary>The questions that have an answer, in the order of the quiz.</summary>
    public IEnumerable<Question> Answered => quiz.Questions.Where(question => To(question) is not null);

    /// <summary>The first question of the quiz without an answer.</summary>
    public Question? FirstOpen => quiz.Questions.FirstOrDefault(question => To(question) is null);

    internal ReadOnlySpan<int> Chosen => chosen;

    /// <summary>No answer yet.</summary>
    public static Answers None(Quiz quiz) => new(quiz, [.. quiz.Questions.Select(_ => Open)], [], []);

    /// <summary>Takes one option by position for each question; negative leaves it open.</summary>
    public static Answers At(Quiz quiz, IReadOnlyList<int> positions) => new(quiz, [.. positions], [], []);

    /// <summary>The option chosen for a question, if any.</summary>
    public Option? To(Question question) => chosen[question.Number - 1] is var option and not Open ? question.Options[option] : null;

    /// <summary>These answers with one of them given or changed.</summary>
    public Answers With(Question question, Option option)
    {
        int[] changed = [.. chosen];
        changed[question.Number - 1] = question.Options.TakeWhile(other => other.Id != option.Id).Count();
        return new Answers(quiz, changed, Ignored, Replaced);
    }

    /// <summary>Reads answers keyed by question id. What is wrong is ignored and named; so is a key with different values.</summary>
    public static Answers Parse(Quiz quiz, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> query)
    {
        var reading = new Reading(quiz);
        foreach (var (key, values) in query)
        {
            if (values.Distinct().Count() > 1 && quiz.Questions.Contains(key))
                reading.Ignore(key, string.Join(", ", values), IgnoredReason.SeveralAnswers);
            else
                reading.Take(key, values[0], string.Join(", ", values));
        }

        return reading.Answers;
    }

    /// <summary>Reads a code as <see cref="ToCode"/> writes it; capitals and other orders do no harm. False when the text is no code of this quiz.</summary>
    public static bool TryParseCode(Quiz quiz, string text, [NotNullWhen(true)] out Answers? answers)
    {
        answers = null;
        var code = text.Trim().ToLowerInvariant();
        if (!code.StartsWith(quiz.Key + "-", StringComparison.Ordinal))
            return false;
        var pairs = code[(quiz.Key.Length + 1)..].Chunk(2).ToList();
        if (pairs.Count == 0 || pairs.Any(pair => pair is not [>= 'a' and <= 'z', >= '0' and <= '9']))
            return false;

        var reading = new Reading(quiz);
        foreach (var same in pairs.GroupBy(pair => pair[0]))
        {
            if (same.Select(pair => pair[1]).Distinct().Count() > 1)
                reading.Ignore(same.Key.ToString(), string.Concat(same.Select(pair => pair[1])), IgnoredReason.SeveralAnswers);
            else
                reading.TakeKeys(same.Key, same.First()[1]);
        }

        answers = reading.Answers;
        return true;
    }

    /// <summary>The answers as a query, in the order of the quiz, without a question mark. Ids need no escaping.</summary>
    public string ToQuery() => string.Join('&', Answered.Select(question => $"{question.Id}={To(question)!.Id}"));

    /// <summary>The answers as one short word: <c>need-a1b3c0</c>, a letter and a digit for each.</summary>
    public string ToCode() => $"{quiz.Key}-{string.Concat(Answered.Select(question => $"{question.Key}{To(question)!.Key}"))}";

    private sealed class Reading(Quiz quiz)
    {
        private readonly int[] chosen = [.. quiz.Questions.Select(_ => Open)];
        private readonly List<IgnoredValue> ignored = [];
        private readonly List<ReplacedAnswer> replaced = [];

        public Answers Answers => new(quiz, chosen, ignored, replaced);

        public void Ignore(string key, string value, IgnoredReason reason, DateOnly? since = null) => ignored.Add(new(key, value, reason, since));

        public void Take(string key, string value, string shown)
        {
            if (quiz.Questions.TryGet(key, out var question))
                Choose(question, value, question.Options.TryGet(value, out var option) ? option : null, question.Retired.FirstOrDefault(retired => retired.Id == value));
            else if (quiz.Retired.FirstOrDefault(retired => retired.Id == key) is { } gone)
                Ignore(gone.Text, value, IgnoredReason.RetiredQuestion, gone.On);
            else
                Ignore(key, shown, IgnoredReason.UnknownQuestion);
        }

        public void TakeKeys(char key, char value)
        {
            if (quiz.Questions.FirstOrDefault(q => q.Key == key) is { } question)
                Choose(question, value.ToString(), question.Options.FirstOrDefault(option => option.Key == value), question.Retired.FirstOrDefault(retired => retired.Key == value));
            else if (quiz.Retired.FirstOrDefault(retired => retired.Key == key) is { } gone)
                Ignore(gone.Text, value.ToString(), IgnoredReason.RetiredQuestion, gone.On);
            else
                Ignore(key.ToString(), value.ToString(), IgnoredReason.UnknownQuestion);
        }

        private void Choose(Question question, string value, Option? option, RetiredOption? retired)
        {
            if (option is null && retired?.Instead is { } instead)
            {
                option = question.Options[instead];
                replaced.Add(new(question, retired, option));
            }

            if (option is not null)
                chosen[question.Number - 1] = question.Options.TakeWhile(other => other.Id != option.Id).Count();
            else if (retired is not null)
                Ignore(question.Text, retired.Text, IgnoredReason.RetiredOption, retired.On);
            else
                Ignore(question.Id, value, IgnoredReason.UnknownOption);
        }
    }
}

/// <summary>Why a part of an address is no answer.</summary>
public enum IgnoredReason
{
    UnknownQuestion,
    UnknownOption,
    SeveralAnswers,
    RetiredQuestion,
    RetiredOption,
}

/// <summary>A key and value of an address that are no answer; a retired one is named by its text and the day.</summary>
public sealed record IgnoredValue(string Key, string Value, IgnoredReason Reason, DateOnly? Since = null);

/// <summary>An answer that is no longer offered, and the one that it counts as.</summary>
public sealed record ReplacedAnswer(Question Question, RetiredOption Given, Option Taken);
