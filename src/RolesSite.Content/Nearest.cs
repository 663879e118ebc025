namespace RolesSite.Content;

/// <summary>Finds the known names that somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 60;

    /// <summary>Up to three names within a third of their length in edits, the nearest first; those that are clearly farther are left out.</summary>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestCompared)
            return [];

        var near = known
            .Select(candidate => (Name: candidate, Distance: Edits(name.ToLowerInvariant(), candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(2, candidate.Name.Length / 3) && candidate.Distance < candidate.Name.Length)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .ToList();
        return [.. near.TakeWhile(candidate => candidate.Distance <= near[0].Distance + 1).Take(3).Select(candidate => candidate.Name)];
    }

    // Levenshtein's distance, one row of the table at a time.
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
