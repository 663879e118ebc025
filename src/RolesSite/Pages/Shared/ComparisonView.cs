using RolesSite.Content.Comparisons;

namespace RolesSite.Pages.Shared;

/// <summary>A comparison as the component draws it.</summary>
/// <param name="Id">The id of the caption; unique on the page.</param>
/// <param name="FullPage">
/// Null on the comparison's own page, where rows and cells have ids and notes are listed below; elsewhere the path that row heads and notes link to.
/// </param>
public sealed record ComparisonView(ComparisonTable Table, string Id, string Caption, string? FullPage = null)
{
    private const int MostThatFit = 4;

    public bool Scrolls => Table.Columns.Count > MostThatFit;

    /// <summary>On the comparison's own page, the address of the whole table when this one is not: what rows and cells are linked by.</summary>
    public string Unfiltered { get; init; } = "";

    /// <summary>Alone in somebody else's frame: rows and cells have ids, as on the own page, and links lead to that.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>The stylesheets of a table with so many roles. On a page of its own, links lead to its rows.</summary>
    public static IReadOnlyList<string> Styles(int roles, bool isLinked = false) =>
        [.. (string[])["comparison"], .. isLinked ? (string[])["linked"] : [], .. roles > MostThatFit ? (string[])["wide"] : []];

    public bool HasIds => FullPage is null || IsEmbedded;
}
