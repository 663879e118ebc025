using RolesSite.Content.Roles;
using RolesSite.Content.Sources;

namespace RolesSite.Content.Comparisons;

/// <summary>Roles side by side: what every table, export and embed of a comparison is made from.</summary>
public sealed record ComparisonTable
{
    public required IReadOnlyList<ComparisonColumn> Columns { get; init; }

    public required IReadOnlyList<ComparisonGroup> Groups { get; init; }

    /// <summary>What the cells rest on, numbered from 1 in the order of first mention.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>How many of all rows, shown or not, differ between the roles.</summary>
    public required int Differing { get; init; }

    public IEnumerable<ComparisonRow> Rows => Groups.SelectMany(group => group.Rows);

    /// <summary>Compares the roles, in the order of their slugs.</summary>
    public static ComparisonTable Of(Site site, IEnumerable<Role> roles, ComparisonChoice choice)
    {
        IReadOnlyList<ComparisonColumn> columns = [.. roles.OrderBy(role => role.Slug, StringComparer.Ordinal)
            .Select(role => new ComparisonColumn(role, choice.Titles.GetValueOrDefault(role.Slug) ?? site.Settings.Titles.GetValueOrDefault(role.Slug)))];
        var notes = new NoteNumbers(site.Sources);

        IReadOnlyList<Cell> Cells(Dimension dimension) => [.. columns.Select(column => column.Role.Cells[dimension.Id])];

        ComparisonRow Row(Dimension dimension) => new(dimension, Differ(dimension, Cells(dimension)),
            [.. columns.Select(column => new ComparisonCell(column, column.Role.Cells[dimension.Id], notes.Numbers(column.Role.Cells[dimension.Id].Evidence),
                notes.Numbers(column.Role.Cells[dimension.Id].Varies?.Evidence)))]);

        bool Shown(Dimension dimension) => (choice.Rows.Count == 0 || choice.Rows.Contains(dimension.Id)) && (!choice.OnlyDifferences || Differ(dimension, Cells(dimension)));

        var groups = site.Lenses
            .Select(lens => new ComparisonGroup(lens, [.. site.Dimensions.Where(dimension => dimension.Lens == lens.Lens && Shown(dimension)).Select(Row)]))
            .Where(group => group.Rows.Count > 0)
            .ToList();

        return new ComparisonTable { Columns = columns, Groups = groups, Notes = notes.All, Differing = site.Dimensions.Count(dimension => Differ(dimension, Cells(dimension))) };
    }

    // Stances are compared where there are some; a fact row has none, so its words are.
    private static bool Differ(Dimension dimension, IEnumerable<Cell> cells) => dimension.Kind == DimensionKind.Stance
        ? cells.DistinctBy(cell => cell.Stance).Skip(1).Any()
        : cells.DistinctBy(cell => cell.Text.Plain).Skip(1).Any();
}

/// <summary>A role at the top of a table; with the title that somebody's company gives it, if they said one.</summary>
public sealed record ComparisonColumn(Role Role, string? Title);

/// <summary>The rows of one lens.</summary>
public sealed record ComparisonGroup(LensGroup Lens, IReadOnlyList<ComparisonRow> Rows);

/// <summary>One dimension, with a cell for each column; it differs unless all have the same stance, or in a fact row the same words.</summary>
public sealed record ComparisonRow(Dimension Dimension, bool Differs, IReadOnlyList<ComparisonCell> Cells);

/// <summary>A role's cell, with the numbers of the notes that it and its variation rest on.</summary>
public sealed record ComparisonCell(ComparisonColumn Column, Cell Cell, IReadOnlyList<int> Notes, IReadOnlyList<int> VariesNotes)
{
    public Role Role => Column.Role;
}
