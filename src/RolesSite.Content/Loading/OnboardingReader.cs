using RolesSite.Content.Comparisons;
using RolesSite.Content.Markdown;
using RolesSite.Content.Onboarding;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Loading;

internal sealed class OnboardingReader(Catalog<Role> roles, Catalog<Dimension> dimensions, MarkdownReader markdown, ReadingLog log)
{
    public const string File = "onboarding.yaml";

    /// <summary>How many rows a sheet shows at most: with more it would not fit a page.</summary>
    private const int MostRows = 3;

    public Catalog<Newcomer> Read(ContentFolder folder) => TextReading.Unique(YamlFile.List(folder.Text(File) ?? "[]", File, log).Select(map =>
    {
        var newcomer = new Newcomer
        {
            Id = map.Id("id"),
            Name = map.Text("name"),
            Opening = map.Rich("opening", markdown),
            Rows = Rows(map),
            Ask = EachRole(map, "ask", (asked, role) => asked.Texts(role)),
            NotAsk = EachRole(map, "not-ask", (asked, role) => asked.Map(role) is { } item ? Desk(item, role) : null),
        };
        map.Done();
        return (newcomer, newcomer.Id, map.At);
    }), log);

    private IReadOnlyList<string> Rows(YamlMap map)
    {
        var rows = map.Mentions("rows", MentionKind.Dimension);
        if (map.Has("rows") && rows.Distinct().Count() is 0 or > MostRows || rows.Distinct().Count() < rows.Count)
            log.Problem(map.PlaceOfKey("rows"), $"different rows that are named: {rows.Distinct().Count()} in {rows.Count} places; expected one to {MostRows}, each once");
        foreach (var fact in rows.Where(row => dimensions.TryGet(row, out var dimension) && dimension.Kind == DimensionKind.Fact))
            log.Problem(map.PlaceOfKey("rows"), $"\"{fact}\" is a fact row; expected one that says who decides");
        return rows;
    }

    private OtherDesk Desk(YamlMap map, string role)
    {
        var desk = new OtherDesk(map.Text("question"), map.Rich("who", markdown));
        if (desk.Who.Html.Contains($"/roles/{role}\"", StringComparison.Ordinal))
            log.Problem(map.PlaceOfKey("who"), $"\"who\" leads back to {role}; expected somebody else");
        map.Done();
        return desk;
    }

    private Dictionary<string, T> EachRole<T>(YamlMap map, string key, Func<YamlMap, string, T?> read) where T : class
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        if (map.Map(key) is not { } asked)
            return found;

        foreach (var (role, at) in asked.Keys.ToList())
        {
            log.Mention(MentionKind.Role, role, at);
            if (read(asked, role) is { } value)
                found[role] = value;
        }

        // A draft may come without.
        if (!log.IsIncomplete && roles.Where(role => !role.IsDraft).Select(role => role.Slug).Except(found.Keys).ToList() is { Count: > 0 } missing)
            log.Problem(asked.At, $"\"{key}\" has nothing for {string.Join(", ", missing)}; expected every role");
        return found;
    }
}
