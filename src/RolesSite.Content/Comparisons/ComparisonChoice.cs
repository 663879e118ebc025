using System.Globalization;
using System.Text;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>What a reader's address asks of a comparison besides its roles: some rows, only those that differ, the company's own titles.</summary>
public sealed record ComparisonChoice
{
    /// <summary>The most characters (Unicode scalar values) that a title may have.</summary>
    public const int LongestTitle = 60;


    /// <summary>All rows, and the roles' own names.</summary>
    public static ComparisonChoice Everything { get; } = new();

    /// <summary>The ids of the rows to show, in their order; none means all.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Whether rows in which the roles do not differ are left out.</summary>
    public bool OnlyDifferences { get; init; }

    /// <summary>The reader's own titles, by the slug of the role.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>What of the address could not be used.</summary>
    public IReadOnlyList<UnusedValue> Unused { get; init; } = [];

    /// <summary>Reads <c>rows</c>, <c>show</c> and <c>as</c>; each may be repeated, and rows may be joined by commas. Titles of roles that are not compared are kept: the reader may add the role.</summary>
    public static ComparisonChoice Parse(Site site, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> query)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var unused = new List<UnusedValue>();
        var onlyDifferences = false;
        foreach (var (key, value) in query.SelectMany(pair => pair.Value.Select(value => (pair.Key, value))))
        {
            switch (key)
            {
                case "rows":
                    foreach (var name in Names(value))
                    {
                        if (site.FindDimension(name) is { } row)
                            rows.Add(row.Id);
                        else
                            unused.Add(new(key, name, UnusedReason.UnknownRow));
                    }

                    break;
                case "show" when value.Trim().ToLowerInvariant() is "differences" or "all" or "":
                    onlyDifferences |= value.Trim().Equals("differences", StringComparison.OrdinalIgnoreCase);
                    break;
                case "show":
                    unused.Add(new(key, value, UnusedReason.UnknownShow));
                    break;
                case "as":
                    if (Title(value, titles, site) is { } reason)
                        unused.Add(new(key, value, reason));
                    break;
                default:
                    unused.Add(new(key, value, UnusedReason.UnknownKey));
                    break;
            }
        }

        return new ComparisonChoice { Rows = [.. site.Dimensions.Ids.Where(rows.Contains)], OnlyDifferences = onlyDifferences, Titles = titles, Unused = unused };
    }

    /// <summary>The choice as a query with its question mark, or nothing; what could not be used is left out.</summary>
    public string ToQuery()
    {
        List<string> parts = [.. Titles.OrderBy(title => title.Key, StringComparer.Ordinal).Select(title => $"as={title.Key}:{Uri.EscapeDataString(title.Value)}")];
        if (Rows.Count > 0)
            parts.Insert(0, $"rows={string.Join(',', Rows)}");
        if (OnlyDifferences)
            parts.Insert(0, "show=differences");
        return parts.Count > 0 ? "?" + string.Join('&', parts) : "";
    }

    private static IEnumerable<string> Names(string value) =>
        value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => name.ToLowerInvariant());

    private static UnusedReason? Title(string value, Dictionary<string, string> titles, Site site)
    {
        if (value.Split(':', 2) is not [var name, var given] || site.FindRole(name.Trim().ToLowerInvariant()) is not { } role)
            return UnusedReason.UnknownRole;
        var title = VisibleText.Of(given);
        if (title.Length == 0)
            return UnusedReason.NoTitle;
        if (title.EnumerateRunes().Count() > LongestTitle)
            return UnusedReason.LongTitle;
        return titles.TryAdd(role.Slug, title) || titles[role.Slug] == title ? null : UnusedReason.SecondTitle;
    }
}

/// <summary>Why a part of an address was not used.</summary>
public enum UnusedReason
{
    UnknownKey,
    UnknownRow,
    UnknownName,
    UnknownShow,
    UnknownRole,
    NoTitle,
    LongTitle,
    SecondTitle,
}

/// <summary>A key and value of an address that could not be used.</summary>
public sealed record UnusedValue(string Key, string Value, UnusedReason Reason);
