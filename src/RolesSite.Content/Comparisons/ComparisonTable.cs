using RolesSite.Content.Roles;
using RolesSite.Content.Sources;

namespace RolesSite.Content.Comparisons;

/// <summary>Roles side by side: what every table, export and embed of a comparison is made from.</summary>
public sealed record ComparisonTable
{
    public required IReadOnlyList<Role> Columns { get; init; }

    public required IReadOnlyList<ComparisonGroup> Groups { get; init; }

    /// <summary>What the cells rest on, numbered from 1 in the order of first mention.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    public IEnumerable<ComparisonRow> Rows => Groups.SelectMany(group => group.Rows);

    /// <summary>Compares the roles, in the order of their slugs, over the given rows (all when none are given).</summary>
    public static ComparisonTable Of(Site site, IEnumerable<Role> roles, IReadOnlyCollection<string>? rows = null)
    {
        IReadOnlyList<Role> columns = [.. roles.OrderBy(role => role.Slug, StringComparer.Ordinal)];
        var notes = new NoteNumbers(site.Sources);

        ComparisonRow Row(Dimension dimension) => new(dimension,
            [.. columns.Select(role => new ComparisonCell(role, role.Cells[dimension.Id], notes.Numbers(role.Cells[dimension.Id].Evidence),
                notes.Numbers(role.Cells[dimension.Id].Varies?.Evidence)))]);

        var groups = site.Lenses
            .Select(lens => new ComparisonGroup(lens,
                [.. site.Dimensions.Where(d => d.Lens == lens.Lens && (rows is not { Count: > 0 } || rows.Contains(d.Id))).Select(Row)]))
            .Where(group => group.Rows.Count > 0)
            .ToList();

        return new ComparisonTable { Columns = columns, Groups = groups, Notes = notes.All };
    }
}

/// <summary>The rows of one lens.</summary>
public sealed record ComparisonGroup(LensGroup Lens, IReadOnlyList<ComparisonRow> Rows);

/// <summary>One dimension, with a cell for each column.</summary>
public sealed record ComparisonRow(Dimension Dimension, IReadOnlyList<ComparisonCell> Cells);

/// <summary>A role's cell, with the numbers of the notes that it and its variation rest on.</summary>
public sealed record ComparisonCell(Role Role, Cell Cell, IReadOnlyList<int> Notes, IReadOnlyList<int> VariesNotes);
