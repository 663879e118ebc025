using CsCheck;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Tests.Infrastructure;

/// <summary>Every set of roles that a comparison can show.</summary>
public static class RoleSets
{
    private static readonly IReadOnlyList<Role> Roles = [.. ShippedContent.Site.Roles.OrderBy(role => role.Slug, StringComparer.Ordinal)];

    public static IReadOnlyList<IReadOnlyList<Role>> All { get; } = [.. Enumerable.Range(0, 1 << Roles.Count)
        .Where(bits => int.PopCount(bits) is >= 2 and <= ComparisonAddress.MaximumRoles)
        .Select(bits => (IReadOnlyList<Role>)[.. Roles.Where((_, i) => (bits & (1 << i)) != 0)])];

    public static Gen<IReadOnlyList<Role>> Any { get; } = Gen.Int[0, All.Count - 1].Select(i => All[i]);

    public static string Address(IReadOnlyList<Role> roles) => $"/compare/{new ComparisonAddress(roles, []).Canonical}";
}
