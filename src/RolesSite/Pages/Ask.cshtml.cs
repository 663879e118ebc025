using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Responsibilities;
using RolesSite.Content.Roles;
using RolesSite.Content.Search;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages;

/// <summary>"Who do I ask about…?": from a plain question to the role that has the say, and all decisions and tasks as a list.</summary>
public sealed class AskModel(SiteContext context) : SitePage(context)
{
    public const int LongestQuestion = 200;

    private const int MostAnswers = 3;

    // Answers that fit much worse than the best would only confuse; those that fit about as well say so.
    private const double Fits = 0.45, FitsAsWell = 0.85;

    public string Question { get; private set; } = "";

    /// <summary>The question was longer than anybody asks, and its end was left out.</summary>
    public bool IsCut { get; private set; }

    public DecisionSearch? Search { get; private set; }

    public IReadOnlyList<AskAnswer> Answers { get; private set; } = [];

    public bool AreClose => Answers is [var first, var second, ..] && second.Found.Score >= FitsAsWell * first.Found.Score;

    public IReadOnlyList<UnusedValue> Unused { get; private set; } = [];

    public override PageHead Head => new(Question.Length > 0 ? $"Who do I ask: {Question}" : "Who do I ask about…?", "Type what you need to know or what went wrong, and see whose decision it is, why, and whom else to involve. Or choose from the list.")
    {
        Name = "Whom to ask",
        Styles = ["form", "comparison", "ask"],
        NoIndex = Request.Query.Count > 0,
        HasPlainAddress = true,
        Card = new Cards.Card("", "Who do I ask about…?", "Type what you need to know or what went wrong, and see whose decision it is, why, and whom else to involve."),
    };

    /// <summary>The rows in which somebody decides, by lens, with those who do.</summary>
    public IEnumerable<(LensGroup Lens, IReadOnlyList<AskAnswer> Rows)> Decisions => Site.Lenses.Select(lens => (lens, (IReadOnlyList<AskAnswer>)
        [.. Site.Dimensions.Where(row => row.Lens == lens.Lens && row.Kind == DimensionKind.Stance).Select(row => AskAnswer.Of(Site, new FoundDecision(row, null, 0, []), []))]));

    public IEnumerable<(PhaseGroup Phase, IReadOnlyList<AskAnswer> Tasks)> Tasks => Site.Responsibilities.Phases.Select(phase => (phase, (IReadOnlyList<AskAnswer>)
        [.. Site.Responsibilities.Activities.Where(activity => activity.Phase == phase.Phase).Select(activity => AskAnswer.Of(Site, new FoundDecision(Site.Dimensions[activity.Dimensions[0]], activity, 0, []), []))]));

    public void OnGet()
    {
        var query = Request.Query.WithoutTracking().ToList();
        Unused = [.. query.Where(pair => pair.Key != "q").SelectMany(pair => pair.Value, (pair, value) => new UnusedValue(pair.Key, value, UnusedReason.UnknownKey))];
        (Question, IsCut) = VisibleText.UpTo(LongestQuestion, string.Join(' ', query.Where(pair => pair.Key == "q").SelectMany(pair => pair.Value)));
        if (Question.Length == 0)
            return;
        Search = Context.Decisions.Find(Question);
        var best = Search.Decisions.Count > 0 ? Search.Decisions[0].Score : 0;
        Answers = [.. Search.Decisions.Where(found => found.Score >= Fits * best).Take(MostAnswers).Select(found => AskAnswer.Of(Site, found, Search.Roles))];
    }
}
