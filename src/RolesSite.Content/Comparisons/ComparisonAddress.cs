using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>The roles that an address such as <c>product-manager-vs-program-manager</c> names.</summary>
public sealed record ComparisonAddress(IReadOnlyList<Role> Roles, IReadOnlyList<string> Unknown)
{
    /// <summary>The most roles that one comparison shows.</summary>
    public const int MaximumRoles = 5;

    private const string Separator = "-vs-";

    /// <summary>The one address of this set of roles: ordinal order of slugs, no repeats.</summary>
    public string Canonical => string.Join(Separator, Roles.Select(role => role.Slug));

    /// <summary>The shortest names that lead to the same place, for somebody who types them from paper.</summary>
    public string Typed => string.Join(Separator, Roles.Select(role => role.Aliases.Append(role.Slug).MinBy(name => name.Length)));

    /// <summary>Reads the part of an address that names roles, by slug or alias, in any order.</summary>
    public static ComparisonAddress Parse(string segment, Site site) => Of(segment.Split(Separator), site);

    /// <summary>Looks up roles by slug or alias; blanks and repeats are dropped.</summary>
    public static ComparisonAddress Of(IEnumerable<string> names, Site site)
    {
        var found = names
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => name.ToLowerInvariant())
            .Distinct()
            .Select(name => (Name: name, Role: site.FindRole(name)))
            .ToList();

        return new ComparisonAddress(
            [.. found.Select(f => f.Role).OfType<Role>().Distinct().OrderBy(role => role.Slug, StringComparer.Ordinal)],
            [.. found.Where(f => f.Role is null).Select(f => f.Name)]);
    }
}
