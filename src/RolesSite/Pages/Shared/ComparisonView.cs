using RolesSite.Content.Comparisons;

namespace RolesSite.Pages.Shared;

/// <summary>A comparison as the component draws it.</summary>
/// <param name="Id">The id of the caption; unique on the page.</param>
/// <param name="FullPage">
/// Null on the comparison's own page, where rows and cells have ids and notes are listed below; elsewhere the path that row heads and notes link to.
/// </param>
public sealed record ComparisonView(ComparisonTable Table, string Id, string Caption, string? FullPage = null);
