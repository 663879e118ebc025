namespace RolesSite.Content.Quizzes;

/// <summary>What a quiz asks about; it settles which rules judge the answers.</summary>
public enum QuizKind
{
    /// <summary>A situation: which role does it lack?</summary>
    Need,

    /// <summary>Somebody's work: which role is it?</summary>
    Role,
}

/// <summary>A quiz: its questions as data. The rules that judge the answers are code.</summary>
public sealed record Quiz
{
    public required string Slug { get; init; }

    /// <summary>The word that the quiz's codes begin with.</summary>
    public required string Key { get; init; }

    public required QuizKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Other words and questions in which readers look for it.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    public required RichText Intro { get; init; }

    /// <summary>What the reader gets, and what the quiz is no good for, for its start page.</summary>
    public required RichText Gives { get; init; }

    /// <summary>What the quiz cannot do; each is a sentence or two.</summary>
    public required IReadOnlyList<RichText> Limits { get; init; }

    /// <summary>How long the quiz takes, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The roles between which the quiz decides first.</summary>
    public required IReadOnlyList<string> Core { get; init; }

    /// <summary>Roles that lead only on evidence of their own.</summary>
    public required IReadOnlyList<string> Neighbors { get; init; }

    public required Catalog<Question> Questions { get; init; }

    /// <summary>Questions that are no longer asked and that old links still answer.</summary>
    public required IReadOnlyList<RetiredQuestion> Retired { get; init; }

    public required Catalog<Outcome> Outcomes { get; init; }

    /// <summary>Worked situations, by their ids.</summary>
    public required Catalog<QuizCase> Cases { get; init; }

    /// <summary>The core roles and then the neighbors: the order in which points are counted.</summary>
    public IReadOnlyList<string> Roles => [.. Core, .. Neighbors];

    /// <summary>What judges the answers to this quiz.</summary>
    public QuizEvaluator Evaluator => QuizEvaluator.Of(this);
}

/// <summary>A situation with its answers, and what should come of them.</summary>
public sealed record QuizCase(string Id, string Title, RichText Text, IReadOnlyDictionary<string, string> Chosen, string Outcome, RichText Why);

/// <summary>What a quiz can conclude, in words.</summary>
public sealed record Outcome(string Id, string Title, RichText Text, IReadOnlyList<RichText> Monday)
{
    /// <summary>The roles that it names, from none to all three core roles.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The articles to read next, by slug.</summary>
    public required IReadOnlyList<string> Articles { get; init; }
}
