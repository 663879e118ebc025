using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>The few rows that tell roles apart best, where there is no room for all: on the picture of a link.</summary>
public static class TellingRows
{
    /// <summary>The most rows that are chosen.</summary>
    public const int Most = 4;

    /// <summary>
    /// Up to four stance rows, in their order: for each role in turn one that it alone decides, then those in which the stances lie farthest
    /// apart; among equals, from lenses that are not there yet. Rows in which all have the same stance come last.
    /// </summary>
    public static IReadOnlyList<ComparisonRow> Of(ComparisonTable table)
    {
        var rows = table.Rows.Where(row => row.Dimension.Kind == DimensionKind.Stance).ToList();
        var chosen = new List<ComparisonRow>();
        // In turn, so that of two roles neither fills the table.
        for (var turn = 0; turn < Most; turn++)
        {
            foreach (var column in table.Columns)
                Add(rows.Where(row => Decider(row) == column.Role));
        }

        while (chosen.Count < Math.Min(Most, rows.Count))
            Add(rows);
        return [.. rows.Where(chosen.Contains)];

        void Add(IEnumerable<ComparisonRow> candidates)
        {
            var best = candidates.Except(chosen)
                .OrderByDescending(Spread)
                .ThenBy(row => chosen.Count(other => other.Dimension.Lens == row.Dimension.Lens))
                .FirstOrDefault();
            if (best is not null && chosen.Count < Most)
                chosen.Add(best);
        }
    }

    private static Role? Decider(ComparisonRow row) => row.Cells.Where(cell => cell.Cell.Stance == Stance.Decides).ToList() is [var only] ? only.Role : null;

    private static int Spread(ComparisonRow row) => row.Cells.Max(cell => (int)cell.Cell.Stance!.Value) - row.Cells.Min(cell => (int)cell.Cell.Stance!.Value);
}
