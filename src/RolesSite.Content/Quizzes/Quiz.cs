namespace RolesSite.Content.Quizzes;

/// <summary>Something about the situation that gives no role points but bears on the outcome.</summary>
public enum Signal
{
    SmallOrganization,
    NothingMissing,
}

/// <summary>A quiz: its questions as data. The rules that judge the answers are code.</summary>
public sealed record Quiz
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required RichText Intro { get; init; }

    /// <summary>How long the quiz takes, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The roles between which the quiz decides first.</summary>
    public required IReadOnlyList<string> Core { get; init; }

    public required Catalog<Question> Questions { get; init; }

    public required Catalog<Outcome> Outcomes { get; init; }

    /// <summary>The number of a question in the quiz, from 1.</summary>
    public int NumberOf(Question question) => Questions.TakeWhile(q => q.Id != question.Id).Count() + 1;
}

/// <summary>A question; its last option is "unsure" and counts for nobody.</summary>
public sealed record Question
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string? Hint { get; init; }

    public required RichText Why { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required Catalog<Option> Options { get; init; }
}

/// <summary>An answer to choose: the points it gives to roles, and why it does.</summary>
public sealed record Option
{
    /// <summary>The id of the option that every question has and that counts for nobody.</summary>
    public const string Unsure = "unsure";

    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string? Detail { get; init; }

    /// <summary>Points by role: 1 weak, 2 strong.</summary>
    public required IReadOnlyDictionary<string, int> Points { get; init; }

    public required Signal? Signal { get; init; }

    public required RichText Because { get; init; }

    /// <summary>Whether the answer says something; "unsure" does not.</summary>
    public bool Counts => Id != Unsure;
}

/// <summary>What a quiz can conclude, in words.</summary>
public sealed record Outcome(string Id, string Title, RichText Text, IReadOnlyList<RichText> Monday);
