using System.Collections.Concurrent;
using RolesSite.Content;
using RolesSite.Content.Quizzes;
using RolesSite.Content.Search;

namespace RolesSite;

/// <summary>What every page is made from; one for the life of the program.</summary>
public sealed record SiteContext(Site Site, SiteOptions Options, Stylesheets Styles, Scripts Scripts)
{
    /// <summary>Every page with one address, worked out once: each two and three roles make one.</summary>
    public IReadOnlyList<PublishedPage> Pages { get; } = [.. PublishedPages.Of(Site)];

    /// <summary>From plain questions to decisions; made when somebody asks for the first time.</summary>
    public DecisionIndex Decisions => decisions.Value;

    private readonly Lazy<DecisionIndex> decisions = new(() => new DecisionIndex(Site));

    /// <summary>The search over everything; made when somebody searches for the first time.</summary>
    public SiteSearch Search => search.Value;

    private readonly Lazy<SiteSearch> search = new(() => new SiteSearch(Site, new DecisionIndex(Site)));

    /// <summary>What a quiz does with all answers; worked out when somebody asks for the first time.</summary>
    public QuizAudit AuditOf(Quiz quiz) => audits.GetOrAdd(quiz.Slug, _ => QuizAudit.Of(quiz));

    private readonly ConcurrentDictionary<string, QuizAudit> audits = new(StringComparer.Ordinal);

    /// <summary>The dated changes of all pages, the newest first.</summary>
    public IReadOnlyList<PublishedChange> Changes { get; } = PublishedChanges.Of(Site);

    /// <summary>The address of the site as readers see it, without a slash at its end. The host is written as it came, for not every one can be decoded.</summary>
    public string AbsoluteRoot(HttpRequest request) => Options.Origin is { } origin ? origin + Options.PathPrefix : $"{request.Scheme}://{request.Headers.Host}{request.PathBase}";

    public static string Summary(Site site) => string.Join(", ",
        Count(site.Articles.Count, "article"), Count(site.Roles.Count, "role"), Count(site.Dimensions.Count, "dimension"),
        Count(site.Responsibilities.Activities.Count, "activity", "activities"),
        Count(site.Quizzes.Count, "quiz", "quizzes"), Count(site.Glossary.Count, "term"), Count(site.Sources.Count, "source"));

    private static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";
}
