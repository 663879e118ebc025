using RolesSite.Content.Comparisons;

namespace RolesSite.Content;

/// <summary>A page that the site publishes: its path, the fragments that links may name, and when it last changed, if that is known.</summary>
public sealed record PublishedPage(string Path, IReadOnlyCollection<string> Fragments, DateOnly? Changed = null);

/// <summary>Every page of a site that has one canonical address. The sitemap and the link checker read it.</summary>
public static class PublishedPages
{
    /// <summary>The fragments of a role's profile.</summary>
    public static IReadOnlyList<string> RoleFragments { get; } = ["questions", "decides", "shares", "leaves", "works-with", "ask", "ask-others", "week", "artifacts",
        "signs", "becoming", "certificates", "misconceptions", "confused", "also-called", "compare", "sources"];

    public static IEnumerable<PublishedPage> Of(Site site)
    {
        // What has no dated changes of its own says nothing: a wrong date is worse than none.
        DateOnly? articles = Latest(site.Articles.Select(article => article.Changed)), roles = Latest(site.Roles.Select(role => role.Changed)), rows = Latest(site.Dimensions.SelectMany(row => row.Changes).Select(change => change.Date));
        var latest = Latest([.. new[] { articles, roles, rows }.OfType<DateOnly>()]);
        yield return new("/", [], latest);
        yield return new("/articles", [], articles);
        yield return new("/roles", [], roles);
        yield return new("/compare", [], Latest([.. new[] { roles, rows }.OfType<DateOnly>()]));
        string[] plain = ["/quiz", "/pm", "/onboarding"];
        foreach (var path in plain)
            yield return new(path, []);
        yield return new("/changes", [.. PublishedChanges.Of(site).Select(change => change.Id)], latest);
        yield return new("/ask", ["decisions", "tasks", .. site.Lenses.Select(lens => $"lens-{lens.Lens.ToString().ToLowerInvariant()}"), .. site.Responsibilities.Phases.Select(phase => $"phase-{phase.Phase.ToString().ToLowerInvariant()}")]);
        yield return new("/about", ["checked", "corrections", "privacy", "accessibility"]);
        yield return new("/responsibilities", [.. site.Responsibilities.Activities.SelectMany(activity => activity.Formerly.Prepend(activity.Id))]);
        yield return new("/glossary", [.. site.Glossary.SelectMany(term => term.Formerly.Prepend(term.Id))]);
        yield return new("/sources", [.. site.Sources.SelectMany(source => source.Formerly.Prepend(source.Id))]);
        foreach (var article in site.Articles)
            yield return new($"/articles/{article.Slug}", [.. article.Headings.Select(heading => heading.Id)], article.Changed);
        foreach (var role in site.Roles)
            yield return new($"/roles/{role.Slug}", RoleFragments, role.Changed);
        foreach (var quiz in site.Quizzes)
        {
            yield return new($"/quiz/{quiz.Slug}", []);
            yield return new($"/quiz/{quiz.Slug}/cases", [.. quiz.Cases.Select(item => item.Id)]);
            yield return new($"/quiz/{quiz.Slug}/how-it-works", []);
            yield return new($"/quiz/{quiz.Slug}/team", []);
        }

        foreach (var comparison in Comparisons(site, rows))
            yield return comparison;
    }

    // Every pair and triple. Larger sets are pages too, but too many to list.
    private static IEnumerable<PublishedPage> Comparisons(Site site, DateOnly? rows)
    {
        var roles = site.Roles.OrderBy(role => role.Slug, StringComparer.Ordinal).ToList();
        var pairs = roles.SelectMany((a, i) => roles.Skip(i + 1).Select(b => new[] { a, b })).ToList();
        var triples = pairs.SelectMany(pair => roles.Skip(roles.IndexOf(pair[1]) + 1).Select(c => pair.Append(c).ToArray()));
        return pairs.Concat(triples).Select(set => new PublishedPage(
            $"/compare/{new ComparisonAddress(set, []).Canonical}", ComparisonFragments(site, set.Select(role => role.Slug)), Latest([.. set.Select(role => role.Changed), .. new[] { rows }.OfType<DateOnly>()])));
    }

    private static DateOnly? Latest(IEnumerable<DateOnly> dates) => dates.Select(date => (DateOnly?)date).Max();

    /// <summary>The ids of the rows and cells of a comparison.</summary>
    public static IReadOnlyCollection<string> ComparisonFragments(Site site, IEnumerable<string> roles) =>
        [.. site.Dimensions.SelectMany(dimension => dimension.Formerly.Prepend(dimension.Id)).SelectMany(row => roles.Select(role => $"{row}.{role}").Prepend(row))];
}
