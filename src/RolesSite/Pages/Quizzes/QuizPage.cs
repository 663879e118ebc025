using RolesSite.Content.Quizzes;
using RolesSite.Content.Roles;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

/// <summary>A page of one quiz: the quiz and the answers in the address.</summary>
public abstract class QuizPage(SiteContext context) : SitePage(context)
{
    /// <summary>The key that the form adds, so that a page knows a submission without a choice from a first visit.</summary>
    public const string Continue = "continue";

    public Quiz Quiz { get; private set; } = null!;

    public Answers Answers { get; private set; } = null!;

    protected bool Submitted => Request.Query.ContainsKey(Continue);

    public IReadOnlyList<Role> Core => [.. Quiz.Core.Select(slug => Site.Roles[slug]).OrderBy(role => role.Slug, StringComparer.Ordinal)];

    /// <summary>The answers as a query with its question mark, or nothing.</summary>
    public string Query => Answers.Count == 0 ? "" : "?" + Answers.ToQuery();

    /// <summary>The page of answers such as these.</summary>
    public string ResultOf(Answers answers) => Url.Content($"~/quiz/{Quiz.Slug}/result?{answers.ToQuery()}");

    /// <summary>How the page calls what the quiz is about.</summary>
    public string Subject => Quiz.Kind == QuizKind.Need ? "situation" : "work";

    /// <summary>The page to go to with these answers: the first open question, or the result. What could not be used goes along, so that it can be named there.</summary>
    protected string NextPage => Url.Content($"~/quiz/{Quiz.Slug}/{Answers.FirstOpen?.Id ?? "result"}{(Answers.Ignored.Count == 0 ? Query : QueryAsItCame)}");

    private string QueryAsItCame => "?" + string.Join('&', Request.QueryString.ForLocation().TrimStart('?').Split('&')
        .Where(pair => Uri.UnescapeDataString(pair.Split('=')[0]) is var key && (Quiz.Questions.Contains(key) || !IsNoAnswer(key))));

    protected bool TryRead(string slug)
    {
        if (!Site.Quizzes.TryGet(slug, out var quiz))
            return false;
        Quiz = quiz;
        Answers = Answers.Parse(quiz, Request.Query
            .Where(pair => Quiz.Questions.Contains(pair.Key) || !IsNoAnswer(pair.Key))
            .Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[.. pair.Value.Select(value => value ?? "")])));
        return true;
    }

    protected PageFailure NoSuchQuiz(string slug) => new("There is no such quiz", $"We have no quiz called “{Quoted.Short(slug)}”.",
        [.. Site.Quizzes.Select(quiz => new Crumb(quiz.Title, $"/quiz/{quiz.Slug}"))]);

    // Keys that are no answers, and that no reader needs to hear of.
    private static bool IsNoAnswer(string key) => key.Equals(Continue, StringComparison.OrdinalIgnoreCase) || ReaderQuery.IsTracking(key);
}
