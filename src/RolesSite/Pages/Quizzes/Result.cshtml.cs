using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Quizzes;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

public sealed class ResultModel(SiteContext context) : QuizPage(context)
{
    public Evaluation Evaluation { get; private set; } = null!;

    public SmallestChange? Change { get; private set; }

    public Outcome Outcome => Evaluation.Outcome;

    public IEnumerable<Question> Open => Quiz.Questions.Where(question => Answers.To(question) is null);

    public string Comparison => new ComparisonAddress(Core, []).Canonical;

    /// <summary>How many of the questions the result rests on.</summary>
    public string Counted => Quiz.Questions.Count - Evaluation.Counted is var silent && silent == 0
        ? $"All {Quiz.Questions.Count} answers count"
        : $"{Evaluation.Counted} of {Quiz.Questions.Count} questions count; {(silent == 1 ? "one is" : $"{silent} are")} open or “not sure”";

    /// <summary>The second role is worth naming when one role leads.</summary>
    public Score? RunnerUp => Outcome.Id.StartsWith("first-", StringComparison.Ordinal) && Evaluation.Scores[1].Points > 0 ? Evaluation.Scores[1] : null;

    public string Address => $"{Context.AbsoluteRoot(Request)}/quiz/{Quiz.Slug}/result{Query}";

    public override PageHead Head => new($"{Outcome.Title} · {Quiz.Title}", $"A result of the quiz “{Quiz.Title}”, with every answer counted in the open.")
    {
        Above = [new Crumb("Quiz", "/quiz"), new Crumb(Quiz.Title, $"/quiz/{Quiz.Slug}")],
        Name = "Result",
        Section = "/quiz",
        Styles = ["form", "diagram", "profile", "comparison", "quiz"],
        NoIndex = true,
        Card = CardFor(Outcome),
        CardOf = $"/quiz/{Quiz.Slug}/result/{Outcome.Id}",
    };

    /// <summary>Null when no answer counts: then there is no situation to draw.</summary>
    public Diagram? Diagram => Evaluation.Scores[0].Points == 0 ? null : Diagram.Of(Site, Core, role => role.Slug == Evaluation.Scores[0].Role, "place", "Your situation between why, how and when",
        "Your situation stands between the three roles, weighed by their points. The roles stand where their decisions put them.", Place());

    /// <summary>Shows the result of the answers in the address. An outcome in its path is there for the card alone: a link to a result must not bring anybody's answers into the address of its picture.</summary>
    public IActionResult OnGet(string quiz, string? outcome)
    {
        if (!TryRead(quiz))
            return Fail(404, NoSuchQuiz(quiz));
        if (outcome is not null)
            return Quiz.Outcomes.TryGet(outcome, out var known) ? OnlyCard(known) : NotFound();
        Evaluation = QuizEvaluator.Evaluate(Quiz, Answers);
        Change = SmallestChange.Find(Quiz, Answers);
        return Page();
    }

    /// <summary>The points of an answer in words: "Program manager, 2 points".</summary>
    public string CountsFor(Option option) => option.Points.Count == 0
        ? option.Signal switch
        {
            Signal.NothingMissing => "Nobody: nothing is missing here",
            Signal.SmallOrganization => "Nobody: one person may hold two roles",
            _ => "Nobody",
        }
        : string.Join("; ", option.Points.Select(pair => $"{Site.Roles[pair.Key].Name}, {pair.Value} {(pair.Value == 1 ? "point" : "points")}"));

    private IActionResult OnlyCard(Outcome outcome)
    {
        if (HttpContext.Features.Get<CardRequest>() is not { } request)
            return Redirect(Url.Content($"~/quiz/{Quiz.Slug}"));
        request.Card = CardFor(outcome);
        return new EmptyResult();
    }

    private Card CardFor(Outcome outcome) => new("Result", outcome.Title, outcome.Text.Plain)
    {
        Diagram = Diagram.Of(Site, Core, role => outcome.Id.Contains(role.Slug, StringComparison.Ordinal), "place", Quiz.Title, Diagram.Rule),
    };

    private DiagramPlace Place()
    {
        var places = Evaluation.Scores.Select(score => (score.Fit, Place: DiagramPlace.Of(Site.Roles[score.Role], Site))).ToList();
        return DiagramPlace.Mix(places.Sum(p => p.Fit * p.Place.Why), places.Sum(p => p.Fit * p.Place.How), places.Sum(p => p.Fit * p.Place.When));
    }
}
