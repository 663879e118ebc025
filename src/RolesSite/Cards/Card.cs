using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Cards;

/// <summary>What the picture of a page shows where a link to it is previewed: the kind of page, its title, its answer, and a table or the diagram.</summary>
public sealed record Card(string Kind, string Title, string Text)
{
    public CardTable? Table { get; init; }

    public Diagram? Diagram { get; init; }

    /// <summary>The picture in words, for those who cannot see it. Title and answer stand beside it in every preview.</summary>
    public string Alt => Table is not null ? $"{Title}. {Table.Alt}" : Diagram is not null ? $"{Title}. {Diagram.Description}" : $"{Title}. {Text}";
}

/// <summary>A few rows of a comparison, stances only.</summary>
public sealed record CardTable(IReadOnlyList<string> Columns, IReadOnlyList<CardRow> Rows)
{
    // Who has the say; all the stances read aloud would be a list that nobody keeps in mind.
    public string Alt => string.Join(" ", Rows.Select(row => $"{row.Question} {Say(row, Stance.Decides, "decides") ?? Say(row, Stance.Shares, "shares") ?? "None of them decides"}."));

    private string? Say(CardRow row, Stance stance, string verb) =>
        Columns.Where((_, i) => row.Stances[i] == stance).ToList() is { Count: > 0 } names ? $"{string.Join(" and ", names)} {(names.Count == 1 ? verb : verb[..^1])}" : null;

    /// <summary>The rows of a table that tell its roles apart best.</summary>
    public static CardTable Of(ComparisonTable table) => new([.. table.Columns.Select(column => column.Role.Short)],
        [.. TellingRows.Of(table).Select(row => new CardRow(row.Dimension.Lens, row.Dimension.Question, [.. row.Cells.Select(cell => cell.Cell.Stance!.Value)]))]);
}

/// <summary>A question, and the stance of each column's role.</summary>
public sealed record CardRow(Lens Lens, string Question, IReadOnlyList<Stance> Stances);
