using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content.Quizzes;
using RolesSite.Content.Sources;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

/// <summary>What a quiz does with every way in which it can be answered, worked out from the quiz itself.</summary>
public sealed class HowItWorksModel(SiteContext context) : QuizPage(context)
{
    public QuizAudit Audit { get; private set; } = null!;

    public override PageHead Head => new($"How it works · {Quiz.Title}", $"How the quiz “{Quiz.Title}” comes to its results: the rules, what all possible answers lead to, how much each question matters, and its limits.")
    {
        Above = [new Crumb("Quiz", "/quiz"), new Crumb(Quiz.Title, $"/quiz/{Quiz.Slug}")],
        Name = "How it works",
        Card = new Card("Quiz", $"How “{Quiz.Title}” works", Quiz.Description),
        Section = "/quiz",
        Styles = ["form", "profile", "comparison", "result"],
    };

    /// <summary>Everything that the questions and their answers rest on.</summary>
    public IReadOnlyList<Source> Sources => [.. Quiz.Questions.SelectMany(question => question.Sources.Concat(question.Options.SelectMany(option => option.Sources)))
        .Distinct().Select(id => Site.Sources[id]).OrderBy(source => source.Title, StringComparer.Ordinal)];

    public IActionResult OnGet(string quiz)
    {
        if (!TryRead(quiz))
            return Fail(404, NoSuchQuiz(quiz));
        Audit = Context.AuditOf(Quiz);
        return Page();
    }

    /// <summary>A share from 0 to 1 in hundredths; small ones with one digit more, so that none looks like nothing.</summary>
    public static string Percent(double share) => (share * 100).ToString(share < 0.01 ? "0.##" : "0.#", CultureInfo.InvariantCulture);

    public string Position(int index) => index == Audit.SamePosition.Count - 1 ? "Always the last, which counts for nobody" : index switch
    {
        0 => "Always the first",
        1 => "Always the second",
        2 => "Always the third",
        _ => $"Always number {index + 1}, where there is one",
    };
}
