using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content.Quizzes;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

/// <summary>Worked situations: what somebody answered, what came of it, and why that is right.</summary>
public sealed class CasesModel(SiteContext context) : QuizPage(context)
{
    public override PageHead Head => new($"Worked examples · {Quiz.Title}", $"{Quiz.Cases.Count} short examples for the quiz “{Quiz.Title}”, each with its answers, the result and the reason.")
    {
        Above = [new Crumb("Quiz", "/quiz"), new Crumb(Quiz.Title, $"/quiz/{Quiz.Slug}")],
        Name = "Worked examples",
        Card = new Card("Quiz", $"Worked examples for “{Quiz.Title}”", Quiz.Description),
        Section = "/quiz",
        Styles = ["form", "list", "result"],
    };

    public IActionResult OnGet(string quiz) => TryRead(quiz) ? Page() : Fail(404, NoSuchQuiz(quiz));

    /// <summary>The answers of a case.</summary>
    public Answers AnswersOf(QuizCase item) => Answers.Parse(Quiz, item.Chosen.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[pair.Value])));
}
