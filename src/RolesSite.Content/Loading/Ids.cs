using System.Text.RegularExpressions;

namespace RolesSite.Content.Loading;

/// <summary>The form of ids and slugs: lower case words joined by hyphens.</summary>
internal static partial class Ids
{
    public const string Expected = "lower case words joined by hyphens, such as program-manager";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Form { get; }

    public static bool IsValid(string id) => Form.IsMatch(id);
}
