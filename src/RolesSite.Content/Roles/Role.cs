namespace RolesSite.Content.Roles;

/// <summary>The profile of a role, and its cell in every dimension.</summary>
public sealed record Role
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>The label of the role's cells on a phone.</summary>
    public required string Short { get; init; }

    public required string Tagline { get; init; }

    /// <summary>What the role does, as the rest of a sentence that begins with its name.</summary>
    public required RichText InShort { get; init; }

    /// <summary>What one asks this role, as the rest of a sentence that begins "Ask the program manager".</summary>
    public required RichText Asked { get; init; }

    public required RichText Essence { get; init; }

    /// <summary>Other words for the role that redirect to it in an address.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<OtherTitle> AlsoCalled { get; init; }

    public required RichText LooksAfter { get; init; }

    public required RichText WorksUntil { get; init; }

    public required RichText MeasuredBy { get; init; }

    public required IReadOnlyList<RichText> Questions { get; init; }

    public required IReadOnlyList<Statement> Decides { get; init; }

    public required IReadOnlyList<Statement> Shares { get; init; }

    public required IReadOnlyList<Statement> LeavesToOthers { get; init; }

    public required IReadOnlyList<Counterpart> WorksWith { get; init; }

    public required IReadOnlyList<string> Ask { get; init; }

    public required IReadOnlyList<OtherDesk> AskOthers { get; init; }

    public required IReadOnlyList<Artifact> Artifacts { get; init; }

    /// <summary>Monday to Friday of the one week that every profile tells.</summary>
    public required IReadOnlyList<WeekDay> Week { get; init; }

    public required IReadOnlyList<Statement> SignsYouNeedOne { get; init; }

    public required IReadOnlyList<Statement> SignsOfAnotherNeed { get; init; }

    public required IReadOnlyList<Statement> Skills { get; init; }

    public required IReadOnlyList<Statement> WaysIn { get; init; }

    public required IReadOnlyList<Statement> WaysOn { get; init; }

    public required IReadOnlyList<Certification> Certifications { get; init; }

    /// <summary>What there is to say about certificates as a whole, or why none is listed.</summary>
    public required RichText? CertificationsNote { get; init; }

    public required IReadOnlyList<Misconception> Misconceptions { get; init; }

    public required IReadOnlyList<Confusion> ConfusedWith { get; init; }

    /// <summary>The ids of what the profile draws on as a whole, besides the sources that its parts name.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which somebody should look at it again; checking the content warns when it is past.</summary>
    public required DateOnly? ReviewBy { get; init; }

    /// <summary>A draft is read in development only.</summary>
    public required bool IsDraft { get; init; }

    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>One cell for each dimension, by the dimension's id.</summary>
    public required IReadOnlyDictionary<string, Cell> Cells { get; init; }

    /// <summary>The ids of the sources that the profile names, in its order, with repeats; the cells name their own.</summary>
    public IEnumerable<string> NamedSources() =>
    [
        .. new[] { Decides, Shares, LeavesToOthers, SignsYouNeedOne, SignsOfAnotherNeed, Skills, WaysIn, WaysOn }.SelectMany(list => list).SelectMany(statement => statement.Sources),
        .. Certifications.SelectMany(certificate => certificate.Sources),
        .. Misconceptions.SelectMany(mistake => mistake.Sources),
        .. ConfusedWith.SelectMany(confusion => confusion.Sources),
        .. AlsoCalled.SelectMany(title => title.Sources),
        .. Sources,
    ];

    /// <summary>The short name in the middle of a sentence.</summary>
    public string ShortInText => InText(Short);

    /// <summary>The day of the latest change.</summary>
    public DateOnly Changed => Changes is [var latest, ..] ? latest.Date : Reviewed;

    /// <summary>The name in the middle of a sentence.</summary>
    public string NameInText => InText(Name);

    // Initials such as PMO stay as they are.
    internal static string InText(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}

/// <summary>A title that some organization uses for the role.</summary>
public sealed record OtherTitle(string Title, string Where, IReadOnlyList<string> Sources);

/// <summary>A question that people bring to this role although somebody else has the answer.</summary>
public sealed record OtherDesk(string Question, RichText Who);

/// <summary>Somebody the role works with, and what about.</summary>
public sealed record Counterpart(RichText Who, RichText Over);

/// <summary>A document that the role keeps, and what it is for.</summary>
public sealed record Artifact(RichText Name, RichText Purpose);

/// <summary>One day of the week that every profile tells.</summary>
public sealed record WeekDay(DayOfWeek Day, RichText Text);

/// <summary>A certificate that people in the role hold, as far as somebody checked it, and when.</summary>
public sealed record Certification(string Name, string By, RichText Text, IReadOnlyList<string> Sources, DateOnly Checked);

/// <summary>What people say of the role, and what is true of it.</summary>
public sealed record Misconception(string Belief, RichText Truth, IReadOnlyList<string> Sources);

/// <summary>Something that the role is taken for, and what tells them apart; one of our roles (by its slug), or else a name in words.</summary>
public sealed record Confusion(string? Role, string? Name, RichText Difference, IReadOnlyList<string> Sources);
