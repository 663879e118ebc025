namespace RolesSite.Content.Articles;

/// <summary>An article: what its front matter says, and its body as blocks.</summary>
public sealed record Article
{
    private const double WordsPerMinute = 238;

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Label { get; init; }

    public required string Description { get; init; }

    /// <summary>Other words and questions in which readers look for it.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    public required RichText Answer { get; init; }

    /// <summary>The id of the section that the article is listed in.</summary>
    public required string Section { get; init; }

    public required int Order { get; init; }

    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which somebody should look at it again; checking the content warns when it is past.</summary>
    public required DateOnly? ReviewBy { get; init; }

    /// <summary>A draft is read in development only.</summary>
    public required bool IsDraft { get; init; }

    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>The day of the latest change.</summary>
    public DateOnly Changed => Changes is [var latest, ..] ? latest.Date : Reviewed;

    public required IReadOnlyList<Heading> Headings { get; init; }

    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }

    /// <summary>The same text without its marks, heading by heading.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>
    /// How long it takes to read, in whole minutes, at least 1, at 238 words a minute: the mean for adults who read non-fiction in English
    /// silently (Brysbaert 2019, a review of 190 studies; most people read 175 to 300).
    /// </summary>
    public int ReadingMinutes => Math.Max(1, (int)Math.Round(Passages.Sum(passage => passage.Text.Split(' ').Count(word => word.Any(char.IsLetterOrDigit))) / WordsPerMinute));

    /// <summary>The ids of the sources that the text links to, each once.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The slugs of the roles that the text links to or compares, each once.</summary>
    public required IReadOnlyList<string> Roles { get; init; }
}

/// <summary>A heading of an article; level 2 or 3.</summary>
public sealed record Heading(int Level, string Id, string Text);

/// <summary>The plain text below a heading, up to the next one; without a heading, the text above the first.</summary>
public sealed record Passage(Heading? Heading, string Text);

/// <summary>A part of an article's body.</summary>
public abstract record ArticleBlock;

/// <summary>Prose that is rendered already.</summary>
public sealed record ProseBlock(string Html) : ArticleBlock;

/// <summary>A comparison to be drawn by the comparison component. No rows means all rows.</summary>
public sealed record ComparisonBlock(IReadOnlyList<string> Roles, IReadOnlyList<string> Rows) : ArticleBlock;
