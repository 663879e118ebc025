using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Glossary;
using RolesSite.Content.Quizzes;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Sources;

/// <summary>Everything on the site that relies on one source.</summary>
public sealed record SourceUses
{
    public required IReadOnlyList<RoleUse> Roles { get; init; }

    public required IReadOnlyList<Activity> Activities { get; init; }

    public required IReadOnlyList<GlossaryTerm> Terms { get; init; }

    public required IReadOnlyList<Article> Articles { get; init; }

    public required IReadOnlyList<Quiz> Quizzes { get; init; }

    /// <summary>Comparisons that rely on it in what they say beside their table.</summary>
    public required IReadOnlyList<AskedComparison> Comparisons { get; init; }

    /// <summary>The number of places: a profile counts as one, and so does each cell.</summary>
    public int Count => Roles.Sum(role => role.Rows.Count + (role.InProfile ? 1 : 0)) + Activities.Count + Terms.Count + Articles.Count + Quizzes.Count + Comparisons.Count;

    public static SourceUses Of(string source, Site site) => new()
    {
        Roles = [.. site.Roles.Select(role => new RoleUse(role, role.NamedSources().Contains(source), [.. site.Dimensions.Where(row => Names(role.Cells[row.Id], source))]))
            .Where(use => use.InProfile || use.Rows.Count > 0)],
        Activities = [.. site.Responsibilities.Activities.Where(activity => Names(activity.Evidence, activity.Varies, source))],
        Terms = [.. site.Glossary.Where(term => term.Sources.Contains(source))],
        Articles = [.. site.Articles.Where(article => article.Sources.Contains(source))],
        Quizzes = [.. site.Quizzes.Where(quiz => quiz.Questions.Any(question => question.Sources.Contains(source) || question.Options.Any(option => option.Sources.Contains(source))))],
        Comparisons = [.. site.Asked.SelectMany(group => group.Comparisons).Where(asked => asked.Mistakes.Any(mistake => mistake.Sources.Contains(source)))],
    };

    private static bool Names(Cell cell, string source) => Names(cell.Evidence, cell.Varies, source);

    private static bool Names(Evidence evidence, Variation? varies, string source) => evidence.Sources.Contains(source) || varies?.Evidence.Sources.Contains(source) == true;
}

/// <summary>A role that relies on a source: in its profile, in the given rows of its comparisons, or in both.</summary>
public sealed record RoleUse(Role Role, bool InProfile, IReadOnlyList<Dimension> Rows);
