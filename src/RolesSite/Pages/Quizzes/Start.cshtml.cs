using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

public sealed class StartModel(SiteContext context) : QuizPage(context)
{
    public override PageHead Head => new(Quiz.Title, Quiz.Description)
    {
        Above = [new Crumb("Quiz", "/quiz")],
        Name = Quiz.Title,
        Section = "/quiz",
        NoIndex = Answers.Ignored.Count > 0,
        Styles = ["form"],
        Card = new Card("Quiz", Quiz.Title, Quiz.Description) { Diagram = Diagram.Of(Site, Core, _ => true, "place", Quiz.Title, Diagram.Rule) },
    };

    public IActionResult OnGet(string quiz)
    {
        if (!TryRead(quiz))
            return Fail(404, NoSuchQuiz(quiz));
        return Answers.Count == 0 ? Page() : Redirect(NextPage);
    }
}
