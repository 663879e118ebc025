using RolesSite.Content.Comparisons;
using RolesSite.Content.Markdown;

namespace RolesSite.Content.Loading;

internal static class SettingsReader
{
    public const string File = "site.yaml";

    public static SiteSettings? Read(ContentFolder folder, MarkdownReader markdown, ReadingLog log)
    {
        if (folder.Text(File) is not { } text || YamlFile.Mapping(text, File, log) is not { } map)
            return null;

        var settings = new SiteSettings
        {
            Name = map.Text("name"),
            Title = map.Text("title"),
            Description = map.Text("description"),
            FooterText = map.Text("footer-text"),
            Navigation = Links(map, "navigation"),
            Footer = Groups(map, "footer"),
            Sections = TextReading.Unique(map.Maps("sections").Select(item =>
            {
                var section = new ArticleSection(item.Id("id"), item.Text("title"), item.Text("description"));
                item.Done();
                return (section, section.Id, item.At);
            }), log),
            ReadFirst = map.OptionalMentions("read-first", MentionKind.Article),
            CompareFirst = map.Has("compare-first") ? map.Each("compare-first", CompareFirst) : [],
            Needs = map.Has("needs") ? Groups(map, "needs") : [],
            WeekStory = map.Rich("week-story", markdown),
            RoleGroups = map.Each("role-groups", item => new RoleGroup(item.Text("title"), item.Text("description"), item.Text("in-common"), item.Mentions("roles", MentionKind.Role))),
            Openings = map.Has("openings") ? map.Each("openings", item => new Opening(item.Mention("role", MentionKind.Role), item.Text("words"))) : [],
            Titles = Titles(map),
            EditUrl = Address(map, "edit-url"),
            ReportUrl = Address(map, "report-url"),
        };
        if (settings.EditUrl?.Contains("{path}", StringComparison.Ordinal) == false)
            log.Problem(map.PlaceOfKey("edit-url"), "the address has no {path}; expected it where the path of the content file belongs");
        foreach (var twice in settings.RoleGroups.SelectMany(group => group.Roles).CountBy(role => role).Where(count => count.Value > 1))
            log.Problem(map.PlaceOfKey("role-groups"), $"{twice.Key} stands in {twice.Value} places; expected each role in one group");
        map.Done();
        return settings;
    }

    private static IReadOnlyList<NavigationGroup> Groups(YamlMap map, string key) => map.Each(key, group => new NavigationGroup(group.Text("title"), Links(group, "links")));

    private static IReadOnlyList<string> CompareFirst(YamlMap item)
    {
        var roles = item.Mentions("roles", MentionKind.Role);
        if (roles.Distinct().Count() is < 2 or > ComparisonAddress.MaximumRoles)
            item.Log.Problem(item.PlaceOfKey("roles"), $"{(roles.Distinct().Count() == 1 ? "this is one role" : $"these are {roles.Distinct().Count()} roles")}; expected 2 to {ComparisonAddress.MaximumRoles} different ones, to stand side by side");
        return roles;
    }

    private static IReadOnlyList<NavigationLink> Links(YamlMap map, string key) => map.Each(key, item => new NavigationLink(item.Text("title"), item.Mention("path", MentionKind.Link)) { Also = item.OptionalTexts("also") });

    private static Dictionary<string, string> Titles(YamlMap settings)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        if (settings.OptionalMap("titles") is not { } map)
            return titles;
        foreach (var (role, at) in map.Keys)
        {
            map.Log.Mention(MentionKind.Role, role, at);
            titles[role] = map.Text(role);
            if (titles[role].EnumerateRunes().Count() > ComparisonChoice.LongestTitle)
                map.Log.Problem(map.PlaceOfKey(role), $"the title has more than {ComparisonChoice.LongestTitle} characters; expected a shorter one, which fits a column");
        }

        return titles;
    }

    private static string? Address(YamlMap map, string key)
    {
        var url = map.OptionalText(key);
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto"))
            map.Log.Problem(map.PlaceOfKey(key), $"\"{url}\" is no address; expected one that begins with https:// or mailto:");
        return url;
    }
}
