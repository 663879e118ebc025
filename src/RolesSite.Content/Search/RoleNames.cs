using RolesSite.Content.Roles;

namespace RolesSite.Content.Search;

/// <summary>Finds the roles that a question names.</summary>
internal sealed class RoleNames(Site site)
{
    private const int LongestInitials = 4;

    // A role's own name counts before the other titles of another: some product managers are called program managers.
    // The longest first, so that a technical program manager is not taken for a program manager.
    private readonly IReadOnlyList<(string Words, Role Role)> names = [.. site.Roles.SelectMany(role => role.Aliases.Append(role.Name).Append(role.Slug).Select(name => (Words: SearchWords.Spaced(name), Role: role)))
        .Concat(site.Roles.SelectMany(role => role.AlsoCalled.Select(title => (Words: SearchWords.Spaced(title.Title), Role: role))))
        .SelectMany(name => new[] { name, (Words: name.Words.TrimEnd() + "s ", name.Role) })
        .Where(name => name.Words.Trim().Contains(' ') || name.Words.Trim().Length <= LongestInitials || IsNameInOneWord(name.Words.Trim(), name.Role)).DistinctBy(name => name.Words).OrderByDescending(name => name.Words.Length)];

    // "Scrummaster". Other titles of one word, such as "owner", say more than one role.
    private static bool IsNameInOneWord(string word, Role role) => word.StartsWith(string.Concat(SearchWords.Of(role.Name)), StringComparison.Ordinal);

    /// <summary>The roles in a text of words with single spaces around each, and what is left: the words of a role's name would find every title that has "manager" in it.</summary>
    public (string Matter, IReadOnlyList<Role> Roles) In(string spaced)
    {
        var roles = new List<Role>();
        foreach (var (words, role) in names)
        {
            if (!spaced.Contains(words, StringComparison.Ordinal))
                continue;
            spaced = spaced.Replace(words, " ", StringComparison.Ordinal);
            if (!roles.Contains(role))
                roles.Add(role);
        }

        return (spaced, roles);
    }

    /// <summary>Which PM is meant beside another role: the first of the three whose comparison with it is on the list of comparisons.</summary>
    public Role? PmBeside(Role role) => site.Asked.SelectMany(group => group.Comparisons)
        .Where(asked => asked.Roles.Count == 2 && asked.Roles.Contains(role.Slug))
        .SelectMany(asked => site.Core.Where(core => core != role && asked.Roles.Contains(core.Slug))).FirstOrDefault();
}
