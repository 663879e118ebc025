namespace RolesSite.Content.Quizzes;

/// <summary>The answers that an address holds, and what of it could not be used.</summary>
public sealed record Answers
{
    private readonly IReadOnlyDictionary<string, Option> byQuestion;

    private Answers(IReadOnlyDictionary<string, Option> byQuestion, IReadOnlyList<IgnoredValue> ignored)
    {
        this.byQuestion = byQuestion;
        Ignored = ignored;
    }

    /// <summary>No answer yet.</summary>
    public static Answers None { get; } = new(new Dictionary<string, Option>(), []);

    /// <summary>Keys and values of the address that are no answer, with the reason.</summary>
    public IReadOnlyList<IgnoredValue> Ignored { get; }

    public int Count => byQuestion.Count;

    /// <summary>The option chosen for a question, if any.</summary>
    public Option? To(Question question) => byQuestion.GetValueOrDefault(question.Id);

    /// <summary>These answers with one of them given or changed.</summary>
    public Answers With(Question question, Option option) =>
        new(new Dictionary<string, Option>(byQuestion, StringComparer.Ordinal) { [question.Id] = option }, Ignored);

    /// <summary>Reads answers keyed by question id. What is wrong is ignored and named; so is a key with different values.</summary>
    public static Answers Parse(Quiz quiz, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> query)
    {
        var chosen = new Dictionary<string, Option>(StringComparer.Ordinal);
        var ignored = new List<IgnoredValue>();
        foreach (var (key, values) in query)
        {
            if (!quiz.Questions.TryGet(key, out var question))
                ignored.Add(new(key, string.Join(", ", values), IgnoredReason.UnknownQuestion));
            else if (values.Distinct().Count() > 1)
                ignored.Add(new(key, string.Join(", ", values), IgnoredReason.SeveralAnswers));
            else if (!question.Options.TryGet(values[0], out var option))
                ignored.Add(new(key, values[0], IgnoredReason.UnknownOption));
            else
                chosen[key] = option;
        }

        return new Answers(chosen, ignored);
    }

    /// <summary>The first question of the quiz without an answer.</summary>
    public Question? FirstOpen(Quiz quiz) => quiz.Questions.FirstOrDefault(question => To(question) is null);

    /// <summary>The answers as a query, in the order of the quiz, without a question mark. Ids need no escaping.</summary>
    public string ToQuery(Quiz quiz) => string.Join('&', quiz.Questions
        .Where(question => To(question) is not null)
        .Select(question => $"{question.Id}={To(question)!.Id}"));
}

/// <summary>Why a part of an address is no answer.</summary>
public enum IgnoredReason
{
    UnknownQuestion,
    UnknownOption,
    SeveralAnswers,
}

/// <summary>A key and value of an address that are no answer.</summary>
public sealed record IgnoredValue(string Key, string Value, IgnoredReason Reason);
