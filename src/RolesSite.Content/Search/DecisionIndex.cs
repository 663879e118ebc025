using RolesSite.Content.Comparisons;
using RolesSite.Content.Glossary;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Search;

/// <summary>Finds the decision or the piece of work that somebody's plain question is about.</summary>
public sealed class DecisionIndex : IDisposable
{
    // A role that the question names says where to look, but less than the matter does.
    private const double NamedRole = 1.25, FactOfARole = 2;

    private const double Kin = 0.3;

    private const string Row = "row:", Task = "activity:";

    private readonly Site site;
    private readonly SearchIndex index;
    private readonly RoleNames names;
    private readonly IReadOnlyList<(string Words, GlossaryTerm Term)> terms;

    public DecisionIndex(Site site)
    {
        this.site = site;
        index = new SearchIndex(
            site.Dimensions.Select(row => new SearchDocument(Row + row.Id, row.Question, row.Also, row.Help))
                .Concat(site.Responsibilities.Activities.Select(activity => new SearchDocument(Task + activity.Id, activity.Name, activity.Also, activity.Help.Plain))),
            site.Glossary.Select(term => $"{term.Term} {term.Definition.Plain}").Concat(site.Articles.SelectMany(article => article.Blocks.OfType<Articles.ProseBlock>().Select(block => block.Html))));
        names = new RoleNames(site);
        terms = [.. site.Glossary.SelectMany(term => term.Also.Prepend(term.Term).Select(name => (Words: SearchWords.Spaced(name), Term: term)))];
    }

    /// <summary>What the question may be about, best first.</summary>
    public DecisionSearch Find(string question)
    {
        var (matter, roles) = names.In(SearchWords.Spaced(question));
        var named = terms.Where(term => matter.Contains(term.Words, StringComparison.Ordinal)).Select(term => term.Term).Distinct().ToList();
        // Another word for a term of the glossary also finds what is said under the term.
        var result = index.Find(string.Join(' ', named.Select(term => SearchWords.Spaced(term.Term)).Where(term => !matter.Contains(term, StringComparison.Ordinal)).Prepend(matter)));
        var found = result.Hits.Select(Decision).ToList();
        return new DecisionSearch(
            [.. found.Select(decision => decision with { Score = (decision.Score + Kin * Nearby(decision, found)) * Named(decision, roles) }).OrderByDescending(decision => decision.Score)],
            roles, named, result.Corrections, result.Near);
    }

    // What is a fact about a role is asked with its name: how one is judged, whom one reports to.
    private static double Named(FoundDecision decision, IReadOnlyList<Role> roles) => decision switch
    {
        { Activity: null, Row.Kind: DimensionKind.Fact } when roles.Count > 0 => FactOfARole,
        _ => roles.Any(decision.IsWorkOf) ? NamedRole : 1,
    };

    // A row and its activities are about one matter, so each speaks for the other.
    private static double Nearby(FoundDecision decision, IReadOnlyList<FoundDecision> found) => decision.Activity is { } activity
        ? found.Where(other => other.Activity is null && activity.Dimensions.Contains(other.Row.Id)).Select(other => other.Score).DefaultIfEmpty().Max()
        : found.Where(other => other.Activity?.Dimensions.Contains(decision.Row.Id) == true).Select(other => other.Score).DefaultIfEmpty().Max();

    public void Dispose() => index.Dispose();

    private FoundDecision Decision(SearchHit hit)
    {
        if (hit.Id.StartsWith(Row, StringComparison.Ordinal))
            return new FoundDecision(site.Dimensions[hit.Id[Row.Length..]], null, hit.Score, hit.Words);
        var activity = site.Responsibilities.Activities[hit.Id[Task.Length..]];
        return new FoundDecision(site.Dimensions[activity.Dimensions[0]], activity, hit.Score, hit.Words);
    }
}

/// <summary>What was found for a question: decisions, best first; the roles and terms that it names; words that were read as others, or might be.</summary>
public sealed record DecisionSearch(
    IReadOnlyList<FoundDecision> Decisions, IReadOnlyList<Role> Roles, IReadOnlyList<GlossaryTerm> Terms, IReadOnlyList<SearchCorrection> Corrections, IReadOnlyList<string> Near);

/// <summary>A row of the comparisons, or an activity and the first row that it belongs to; how well it fits, and the reader's words that it has.</summary>
public sealed record FoundDecision(Dimension Row, Activity? Activity, double Score, IReadOnlyList<string> Words)
{
    /// <summary>Whether the role has a say in the row, or a part in the activity.</summary>
    public bool IsWorkOf(Role role) => Activity is not null ? Activity.PartsOf(role.Slug).Any() : role.Cells[Row.Id].Stance is Stance.Decides or Stance.Shares;
}
