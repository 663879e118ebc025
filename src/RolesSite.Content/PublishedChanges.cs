using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RolesSite.Content.Comparisons;

namespace RolesSite.Content;

/// <summary>What was changed on one day, in the words of its author, and the pages that it was changed on.</summary>
public sealed record PublishedChange(DateOnly Date, string Note, IReadOnlyList<ChangedPage> Pages)
{
    /// <summary>A fragment that stays the same whatever else is changed that day.</summary>
    public string Id => $"c{Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Note)).AsSpan(0, 3))}";
}

/// <summary>A page, or a row of the comparisons, that was changed.</summary>
public sealed record ChangedPage(string Title, string Path);

/// <summary>The changes of a whole site.</summary>
public static class PublishedChanges
{
    /// <summary>The newest first. A note that several pages have from one day, such as their first version, is one change.</summary>
    public static IReadOnlyList<PublishedChange> Of(Site site)
    {
        var rows = $"/compare/{new ComparisonAddress([.. site.Core.OrderBy(role => role.Slug, StringComparer.Ordinal)], []).Canonical}#";
        (Change Change, ChangedPage Page)[] all =
        [
            .. site.Articles.SelectMany(article => article.Changes.Select(change => (change, new ChangedPage(article.Label, $"/articles/{article.Slug}")))),
            .. site.Roles.SelectMany(role => role.Changes.Select(change => (change, new ChangedPage(role.Name, $"/roles/{role.Slug}")))),
            .. site.Dimensions.SelectMany(row => row.Changes.Select(change => (change, new ChangedPage(row.Question, rows + row.Id)))),
        ];
        return [.. all.GroupBy(found => found.Change).OrderByDescending(same => same.Key.Date)
            .Select(same => new PublishedChange(same.Key.Date, same.Key.Note, [.. same.Select(found => found.Page)]))];
    }
}
