using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Pages.Shared;

/// <summary>A link to a comparison, with the one line that tells its roles apart.</summary>
public sealed record ComparisonLink(string Slug, string Title, string Line)
{
    /// <summary>The roles that the quiz decides between, all together, and then every pair of roles.</summary>
    public static IReadOnlyList<ComparisonLink> All(Site site)
    {
        var roles = site.Roles.OrderBy(role => role.Slug, StringComparer.Ordinal).ToList();
        var triple = site.Quizzes.Select(quiz => quiz.Core.Select(slug => site.Roles[slug])).Take(1);
        var pairs = roles.SelectMany((a, i) => roles.Skip(i + 1).Select(b => (IEnumerable<Role>)[a, b]));
        return [.. triple.Concat(pairs).Select(set => Of([.. set.OrderBy(role => role.Slug, StringComparer.Ordinal)]))];
    }

    private static ComparisonLink Of(IReadOnlyList<Role> roles) =>
        new(new ComparisonAddress(roles, []).Canonical, ComparisonTitle.Of(roles), ComparisonTitle.Taglines(roles));
}
