using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>The names of compared roles as a phrase: "Product, program and project manager".</summary>
public static class ComparisonTitle
{
    public static string Of(IReadOnlyList<Role> roles)
    {
        var last = roles[0].Name.Split(' ')[^1];
        var shared = roles.All(role => role.Name.Split(' ') is [_, var word] && word == last);
        var names = roles.Select((role, i) => (i == 0 ? role.Name : role.NameInText) is var name && shared && i < roles.Count - 1 ? name[..^(last.Length + 1)] : name);
        return Listed([.. names], "and");
    }

    public static string Listed(IReadOnlyList<string> names, string conjunction) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} {conjunction} {names[^1]}";
}
