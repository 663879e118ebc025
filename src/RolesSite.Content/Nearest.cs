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

    /// <summary>How many letters have to be put in, left out, replaced or swapped with their neighbor (optimal string alignment).</summary>
    internal static int Edits(string from, string to)
    {
        // A search compares a word with every other one, so nothing is put on the heap for it. What is longer than any word comes seldom.
        var width = to.Length + 1;
        Span<int> room = width <= LongestCompared ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> before = room[..width], row = room[width..(2 * width)], next = room[(2 * width)..];
        for (var j = 0; j < width; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                next[j] = Math.Min(row[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1), Math.Min(row[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            var done = before;
            before = row;
            row = next;
            next = done;
        }

        return row[^1];
    }
}
