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
    public string Alt => string.Join(" ", Rows.Select(row => $"{row.Question} {string.Join(", ", Columns.Zip(row.Stances, (column, stance) => $"{column}: {stance.ToWords().ToLowerInvariant()}"))}."));

    /// <summary>The rows of a table that tell its roles apart best.</summary>
    public static CardTable Of(ComparisonTable table) => new([.. table.Columns.Select(column => column.Role.Short)],
        [.. TellingRows.Of(table).Select(row => new CardRow(row.Dimension.Lens, row.Dimension.Question, [.. row.Cells.Select(cell => cell.Cell.Stance!.Value)]))]);
}

/// <summary>A question, and the stance of each column's role.</summary>
public sealed record CardRow(Lens Lens, string Question, IReadOnlyList<Stance> Stances);
