using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Glossary;
using RolesSite.Content.Onboarding;
using RolesSite.Content.Quizzes;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;
using RolesSite.Content.Sources;

namespace RolesSite.Content;

/// <summary>Everything the site says: read once, checked, and never changed.</summary>
public sealed record Site
{
    public required SiteSettings Settings { get; init; }

    public required Catalog<Article> Articles { get; init; }

    public required Catalog<Role> Roles { get; init; }

    public required IReadOnlyList<LensGroup> Lenses { get; init; }

    public required Catalog<Dimension> Dimensions { get; init; }

    /// <summary>The comparisons that many people ask for, as they are listed.</summary>
    public required IReadOnlyList<AskedGroup> Asked { get; init; }

    public required ResponsibilityMatrix Responsibilities { get; init; }

    public required Catalog<Quiz> Quizzes { get; init; }

    /// <summary>Those for whom an onboarding sheet can be made.</summary>
    public required Catalog<Newcomer> Newcomers { get; init; }

    public required Catalog<GlossaryTerm> Glossary { get; init; }

    public required Catalog<Source> Sources { get; init; }

    /// <summary>Addresses that once worked, and where each leads now.</summary>
    public required IReadOnlyDictionary<string, string> Redirects { get; init; }

    /// <summary>The roles that the initials are mixed up between: those that the first quiz decides between, or else the first three.</summary>
    // While a site is being checked, a quiz may name a role that is not there.
    public IReadOnlyList<Role> Core => Quizzes is [var quiz, ..] ? [.. quiz.Core.Where(Roles.Ids.Contains).Select(role => Roles[role])] : [.. Roles.Take(3)];

    /// <summary>Finds a role by its slug or one of its aliases.</summary>
    public Role? FindRole(string slugOrAlias) =>
        Roles.TryGet(slugOrAlias, out var role) ? role : Roles.FirstOrDefault(r => r.Aliases.Contains(slugOrAlias));

    /// <summary>Finds a row by its id or by one that it had formerly.</summary>
    public Dimension? FindDimension(string id) =>
        Dimensions.TryGet(id, out var dimension) ? dimension : Dimensions.FirstOrDefault(d => d.Formerly.Contains(id));

    /// <summary>Finds a term that exists by its id or by one that it had formerly.</summary>
    public GlossaryTerm FindTerm(string id) => Glossary.TryGet(id, out var term) ? term : Glossary.Single(t => t.Formerly.Contains(id));

    /// <summary>The articles of a section, in their order.</summary>
    public IEnumerable<Article> ArticlesIn(string section) => Articles.Where(article => article.Section == section);
}
