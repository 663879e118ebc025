using System.Text.RegularExpressions;

namespace RolesSite.Content.Loading;

/// <summary>The form of ids and slugs: lower case words joined by hyphens.</summary>
internal static partial class Ids
{
    public const string Expected = "lower case words joined by hyphens, such as program-manager";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Form { get; }

    // Ids that pages have of their own: the skip link's target, numbered notes and sources, tables, headings below a table.
    [GeneratedRegex("^(main|which|work-together|people-get-wrong|choose-roles|sources|comparison|(note-|comparison-|s)[0-9]+|(phase|term)-.+)$")]
    private static partial Regex OfPages { get; }

    public static bool IsReserved(string id) => OfPages.IsMatch(id);

    public static bool IsValid(string id) => Form.IsMatch(id);
}
