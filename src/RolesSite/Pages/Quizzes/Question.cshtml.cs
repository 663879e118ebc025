using Microsoft.AspNetCore.Mvc;
using RolesSite.Content;
using RolesSite.Content.Quizzes;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

public sealed class QuestionModel(SiteContext context) : QuizPage(context)
{
    public Question Question { get; private set; } = null!;

    public int Number => Question.Number;

    /// <summary>The form was sent without a choice.</summary>
    public bool IsMissing => Submitted && Answers.To(Question) is null;

    public Question? Previous => Number > 1 ? Quiz.Questions[Number - 2] : null;

    public IReadOnlyList<Question> Answered => [.. Answers.Answered.Where(question => question.Id != Question.Id)];

    public override PageHead Head => new($"{(IsMissing ? "Error: " : "")}Question {Number} of {Quiz.Questions.Count}: {Question.Text} · {Quiz.Title}", $"Question {Number} of {Quiz.Questions.Count}: {Question.Text}")
    {
        Above = [new Crumb("Quiz", "/quiz"), new Crumb(Quiz.Title, $"/quiz/{Quiz.Slug}")],
        CardOf = $"/quiz/{Quiz.Slug}",
        Name = $"Question {Number}",
        Section = "/quiz",
        Styles = ["form", "errors", "quiz"],
        NoIndex = true,
    };

    public IActionResult OnGet(string quiz, string question)
    {
        if (!TryRead(quiz))
            return Fail(404, NoSuchQuiz(quiz));
        if (!Quiz.Questions.TryGet(question, out var found))
            return Fail(404, new PageFailure("There is no such question", $"This quiz has no question called “{Quoted.Short(question)}”.",
                [.. Nearest.To(question, Quiz.Questions.Ids).Select(id => new Crumb(Quiz.Questions[id].Text, $"/quiz/{Quiz.Slug}/{id}")), new Crumb("Start the quiz", $"/quiz/{Quiz.Slug}")]));

        Question = found;
        return Submitted && !IsMissing ? Redirect(NextPage) : Page();
    }
}
