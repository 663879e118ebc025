using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Loading;

namespace RolesSite.Content.Markdown;

/// <summary>Reads <c>:::compare role role rows="row row"</c>.</summary>
internal static partial class ComparisonBlockReader
{
    private const string Expected = "expected :::compare with 2 to 5 roles and, if you like, rows=\"…\", such as :::compare product-manager program-manager rows=\"purpose budget\"";

    [GeneratedRegex("""^(?<roles>[^"=]+?)(\s+rows="(?<rows>[^"]*)")?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Arguments { get; }

    public static ComparisonBlock? Read(CustomContainer container, Place before, ReadingLog log)
    {
        var at = before with { Line = before.Line + container.Line + 1 };
        if (container.Info != "compare")
        {
            log.Problem(at, $"unknown block \":::{container.Info}\"; {Expected}");
            return null;
        }

        if (container.Count > 0)
            log.Problem(at, "there is text inside the :::compare block; expected ::: on the next line");

        var arguments = Arguments.Match(container.Arguments ?? "");
        var roles = Words(arguments.Groups["roles"].Value);
        var rows = Words(arguments.Groups["rows"].Value);
        if (!arguments.Success || roles.Length is < 2 or > ComparisonAddress.MaximumRoles || roles.Distinct().Count() != roles.Length)
        {
            log.Problem(at, $"cannot read \":::compare {container.Arguments}\"; {Expected}");
            return null;
        }

        foreach (var role in roles)
            log.Mention(MentionKind.Role, role, at);
        foreach (var row in rows)
            log.Mention(MentionKind.Dimension, row, at);
        return new ComparisonBlock(roles, rows);
    }

    private static string[] Words(string text) => text.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
