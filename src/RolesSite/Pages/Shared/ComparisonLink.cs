using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Pages.Shared;

/// <summary>A link to a comparison, with its answer where there is room for it.</summary>
public sealed record ComparisonLink(string Slug, string Title, string? Line)
{
    /// <summary>The comparison of roles given by their slugs.</summary>
    public static ComparisonLink Of(Site site, params IEnumerable<string> slugs)
    {
        IReadOnlyList<Role> roles = [.. slugs.Order(StringComparer.Ordinal).Select(slug => site.Roles[slug])];
        return new(new ComparisonAddress(roles, []).Canonical, ComparisonTitle.Of(roles), RolesTogether.Of(site, roles).Answer.Plain);
    }

    /// <summary>The roles that the quiz decides between: all of them together, and each two.</summary>
    public static IReadOnlyList<ComparisonLink> Core(Site site)
    {
        var core = site.Core.Select(role => role.Slug).ToList();
        var pairs = core.SelectMany((a, i) => core.Skip(i + 1).Select(b => new[] { a, b }));
        return [.. pairs.Prepend([.. core]).Where(set => set.Length > 1).DistinctBy(set => string.Join(' ', set)).Select(set => Of(site, set))];
    }

    /// <summary>The comparisons of a group, as the list shows them.</summary>
    public static IReadOnlyList<ComparisonLink> In(Site site, AskedGroup group) => [.. group.Comparisons.Select(asked => Of(site, asked.Roles))];

    /// <summary>The comparisons of a role with those that it is confused with, on either's own word.</summary>
    public static IReadOnlyList<ComparisonLink> With(Site site, Role role) =>
        [.. site.Roles.Where(other => other != role && (Names(role, other) || Names(other, role))).Select(other => Of(site, role.Slug, other.Slug))];

    private static bool Names(Role role, Role other) => role.ConfusedWith.Any(confusion => confusion.Role == other.Slug);
}
