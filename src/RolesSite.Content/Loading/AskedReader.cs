using RolesSite.Content.Comparisons;
using RolesSite.Content.Markdown;

namespace RolesSite.Content.Loading;

internal sealed class AskedReader(MarkdownReader markdown, ReadingLog log)
{
    public const string File = "comparisons.yaml";

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public IReadOnlyList<AskedGroup> Read(ContentFolder folder) => [.. YamlFile.List(folder.Text(File) ?? "[]", File, log).Select(map =>
    {
        var group = new AskedGroup(map.Text("title"), map.Text("description"), map.Each("comparisons", Comparison));
        map.Done();
        return group;
    })];

    private AskedComparison Comparison(YamlMap map)
    {
        IReadOnlyList<string> roles = [.. map.Mentions("roles", MentionKind.Role).Distinct().Order(StringComparer.Ordinal)];
        if (map.Has("roles") && roles.Count is < 2 or > ComparisonAddress.MaximumRoles)
            log.Problem(map.PlaceOfKey("roles"), $"different roles that are compared: {roles.Count}; expected 2 to {ComparisonAddress.MaximumRoles}");
        if (!lines.TryAdd(string.Join(' ', roles), map.At.Line))
            log.Problem(map.At, $"these roles stand here for the second time (first on line {lines[string.Join(' ', roles)]}); expected each comparison once");

        return new AskedComparison(roles, map.Rich("answer", markdown), map.Rich("together", markdown), map.Has("mistakes") ? map.Each("mistakes", item => item.ReadMisconception(markdown)) : []);
    }
}
