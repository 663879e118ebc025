namespace RolesSite.Content.Quizzes;

/// <summary>A question; its last option is "unsure" and counts for nobody.</summary>
public sealed record Question
{
    public required string Id { get; init; }

    /// <summary>The letter that stands for the question in codes.</summary>
    public required char Key { get; init; }

    /// <summary>Its place in the quiz, from 1.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required string? Hint { get; init; }

    public required RichText Why { get; init; }

    /// <summary>What a team should talk about when its answers differ.</summary>
    public required RichText Talk { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required Catalog<Option> Options { get; init; }

    /// <summary>Options that are no longer offered and that old links still choose.</summary>
    public required IReadOnlyList<RetiredOption> Retired { get; init; }

    /// <summary>The day on which the question came into a quiz that was public already.</summary>
    public required DateOnly? Added { get; init; }

    public required Rewording? Reworded { get; init; }
}

/// <summary>An answer to choose: the points it gives to roles, and why it does.</summary>
public sealed record Option
{
    /// <summary>The id of the option that every question has and that counts for nobody.</summary>
    public const string Unsure = "unsure";

    /// <summary>The digit that stands for "unsure" in codes.</summary>
    public const char UnsureKey = '0';

    public required string Id { get; init; }

    /// <summary>The digit that stands for the option in codes.</summary>
    public required char Key { get; init; }

    public required string Text { get; init; }

    public required string? Detail { get; init; }

    /// <summary>Points by role: 1 weak, 2 strong.</summary>
    public required IReadOnlyDictionary<string, int> Points { get; init; }

    public required Signal? Signal { get; init; }

    public required RichText Because { get; init; }

    /// <summary>What the "because" rests on; without any it is our own judgment, and "unsure" needs none.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required Rewording? Reworded { get; init; }

    /// <summary>Whether the answer says something; "unsure" does not.</summary>
    public bool Counts => Id != Unsure;
}

/// <summary>Something that an answer says without giving any role points.</summary>
public enum Signal
{
    SmallOrganization,
    NothingMissing,
    DecidedElsewhere,
    StandingService,
}

/// <summary>The words that stood here until a day.</summary>
public sealed record Rewording(DateOnly On, string Was);

/// <summary>A question that is no longer asked since a day, and why.</summary>
public sealed record RetiredQuestion(string Id, char Key, string Text, DateOnly On, RichText Why);

/// <summary>An option that is no longer offered since a day; whoever chose it is taken to have chosen the one instead, if there is one.</summary>
public sealed record RetiredOption(string Id, char Key, string Text, DateOnly On, string? Instead);
