using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content;
using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Onboarding;
using RolesSite.Content.Quizzes;
using RolesSite.Content.Roles;
using RolesSite.Content.Sources;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

public sealed class ResultModel(SiteContext context) : QuizPage(context)
{
    private readonly NoteNumbers notes = new(context.Site.Sources);

    public Evaluation Evaluation { get; private set; } = null!;

    public SmallestChange? Change { get; private set; }

    public Outcome Outcome => Evaluation.Outcome;

    public IEnumerable<Question> Open => Quiz.Questions.Where(question => Answers.To(question) is null);

    /// <summary>How many of the questions the result rests on.</summary>
    public string Counted => Quiz.Questions.Count - Evaluation.Counted is var silent && silent == 0
        ? $"All {Quiz.Questions.Count} answers count"
        : $"{Evaluation.Counted} of {Quiz.Questions.Count} questions count; {(silent == 1 ? "one is" : $"{silent} are")} open or “not sure”";

    /// <summary>The leading role and the one behind it, when one role leads and another got points.</summary>
    public (Score First, Score Second)? RunnerUp => Outcome.Roles.Count == 1 && Evaluation.Scores.FirstOrDefault(score => score.Role == Outcome.Roles[0]) is { } first
        && Evaluation.Scores.FirstOrDefault(score => score.Role != Outcome.Roles[0]) is { } second ? (first, second) : null;

    /// <summary>The core roles for which no answer counted.</summary>
    public IReadOnlyList<Role> WithoutPoints => [.. Quiz.Core.Except(Evaluation.Scores.Select(score => score.Role)).Select(slug => Site.Roles[slug])];

    /// <summary>The roles to read about next: those of the outcome and the one behind it, or else the core roles.</summary>
    public IReadOnlyList<Role> Compared => [.. ((IEnumerable<string>)(RunnerUp is { } runner ? [runner.First.Role, runner.Second.Role]
        : Outcome.Roles.Count > 1 ? Outcome.Roles
        : Outcome.Id == OutcomeIds.TwoHats ? Evaluation.Scores.Where(score => Quiz.Core.Contains(score.Role)).Take(2).Select(score => score.Role)
        : Quiz.Core)).Select(slug => Site.Roles[slug]).OrderBy(role => role.Slug, StringComparer.Ordinal)];

    public string Comparison => "/compare/" + new ComparisonAddress(Compared, []).Canonical;

    /// <summary>The sheet that tells a newcomer whom to ask, about the same roles.</summary>
    public string SheetFor(Newcomer newcomer) => Url.Content($"~/onboarding?for={newcomer.Id}&{string.Join('&', Compared.Select(role => $"roles={role.Slug}"))}");

    public IEnumerable<Article> Articles => Outcome.Articles.Select(slug => Site.Articles[slug]);

    public string Address => $"{Context.AbsoluteRoot(Request)}/quiz/{Quiz.Slug}/result{Query}";

    public IReadOnlyList<Note> Notes => notes.All;

    public override PageHead Head => new($"{Outcome.Title} · {Quiz.Title}", $"A result of the quiz “{Quiz.Title}”, with every answer counted in the open.")
    {
        Above = [new Crumb("Quiz", "/quiz"), new Crumb(Quiz.Title, $"/quiz/{Quiz.Slug}")],
        Name = "Result",
        Section = "/quiz",
        Styles = ["form", "diagram", "profile", "comparison", "result"],
        NoIndex = true,
        Card = CardFor(Outcome),
        CardOf = $"/quiz/{Quiz.Slug}/result/{Outcome.Id}",
    };

    /// <summary>Null when no answer counts: then there is nothing to draw.</summary>
    public Diagram? Diagram => Evaluation.Scores.Count == 0 ? null : Diagram.Of(Site, Drawn, role => Outcome.Roles.Contains(role.Slug), "place", $"Your {Subject} between why, how and when",
        $"Your {Subject} stands between the roles that got points, weighed by how well they fit. The roles stand where their decisions put them.", new DiagramYou($"Your {Subject}", Place()));

    /// <summary>Shows the result of the answers in the address. An outcome in its path is there for the card alone: a link to a result must not bring anybody's answers into the address of its picture.</summary>
    public IActionResult OnGet(string quiz, string? outcome)
    {
        if (!TryRead(quiz))
            return Fail(404, NoSuchQuiz(quiz));
        if (outcome is not null)
            return Quiz.Outcomes.TryGet(outcome, out var known) ? OnlyCard(known) : NotFound();
        Evaluation = Quiz.Evaluator.Evaluate(Answers);
        Change = SmallestChange.Find(Answers);
        return Page();
    }

    /// <summary>The points of an answer in words: "Program manager, 2 points".</summary>
    public string CountsFor(Option option) => option.Points.Count == 0
        ? option.Signal switch
        {
            Signal.NothingMissing => "Nobody: nothing is missing here",
            Signal.SmallOrganization => "Nobody: one person may hold two roles",
            Signal.DecidedElsewhere => "Nobody: others decide this",
            Signal.StandingService => "Nobody: a program in the other sense",
            _ => "Nobody",
        }
        : string.Join("; ", option.Points.Select(pair => $"{Site.Roles[pair.Key].Name}, {pair.Value} {(pair.Value == 1 ? "point" : "points")}"));

    /// <summary>The numbers of the notes that say what a "because" rests on.</summary>
    public IReadOnlyList<int> NotesOf(Option option) => notes.Numbers(new Evidence(option.Sources, null));

    private IEnumerable<Role> Drawn => Quiz.Core.Union(Outcome.Roles).Select(slug => Site.Roles[slug]);

    private IActionResult OnlyCard(Outcome outcome)
    {
        if (HttpContext.Features.Get<CardRequest>() is not { } request)
            return Redirect(Url.Content($"~/quiz/{Quiz.Slug}"));
        request.Card = CardFor(outcome);
        return new EmptyResult();
    }

    private Card CardFor(Outcome outcome) => new("Result", outcome.Title, outcome.Text.Plain)
    {
        Diagram = Diagram.Of(Site, Quiz.Core.Union(outcome.Roles).Select(slug => Site.Roles[slug]), role => outcome.Roles.Contains(role.Slug), "place", Quiz.Title, Diagram.Rule),
    };

    private DiagramPlace Place()
    {
        var places = Evaluation.Scores.Select(score => (score.Fit, Place: DiagramPlace.Of(Site.Roles[score.Role], Site))).ToList();
        return DiagramPlace.Mix(places.Sum(p => p.Fit * p.Place.Why), places.Sum(p => p.Fit * p.Place.How), places.Sum(p => p.Fit * p.Place.When));
    }
}
