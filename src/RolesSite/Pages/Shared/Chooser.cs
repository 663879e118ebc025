using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Pages.Shared;

/// <summary>The fields by which a reader chooses roles, rows and titles, as they are chosen now.</summary>
/// <param name="Columns">The compared roles, which can be given titles; none before any are chosen.</param>
public sealed record Chooser(Site Site, IReadOnlyList<Role> Columns, ComparisonChoice Choice)
{
    /// <summary>The start of the names of the fields for titles; the slug of the role follows. Whoever gets the form puts both together.</summary>
    public const string TitleField = "as-";

    /// <summary>Turns the fields for titles into what an address says. A form can send no role together with its title, so each title has a field of its own; an empty one says nothing.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Titles(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> query) => query
        .Select(pair => !pair.Key.StartsWith(TitleField, StringComparison.Ordinal) ? pair
            : KeyValuePair.Create("as", (IReadOnlyList<string>)[.. pair.Value.Where(value => value.Trim().Length > 0).Select(value => $"{pair.Key[TitleField.Length..]}:{value}")]));

    /// <summary>The id of the first field, which a problem with the choice points to.</summary>
    public const string FirstField = "choose-roles";

    /// <summary>How many roles can be chosen: no more than there are.</summary>
    public string Allowed => Math.Min(ComparisonAddress.MaximumRoles, Site.Roles.Count) switch
    {
        <= 2 => "two",
        3 => "two or three",
        4 => "two to four",
        _ => "two to five",
    };
}
