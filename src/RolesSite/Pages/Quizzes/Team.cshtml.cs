using Microsoft.AspNetCore.Mvc;
using RolesSite.Cards;
using RolesSite.Content.Quizzes;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

/// <summary>The answers of several people side by side. They come in the address and go nowhere else.</summary>
public sealed class TeamModel(SiteContext context) : QuizPage(context)
{
    public const string Key = "answers";

    /// <summary>The id of the form's field, which a problem points to.</summary>
    public const string Field = "sheets";

    public TeamReading Team { get; private set; } = null!;

    /// <summary>The form was sent, and nothing in it could be read.</summary>
    public bool IsEmpty => Request.Query.ContainsKey(Key) && Team.Members.Count == 0;

    /// <summary>The sheets as a person would paste them, so that the form can be sent again.</summary>
    public string Pasted => string.Join('\n', Team.Members.Select(Entry).Concat(Team.Unread.Select(entry => entry.Text)));

    public MixView Mix => new([.. Team.Mix.Select(mean => (Site.Roles[mean.Role].Name, $"{MixView.Word(Score.BandOf(mean.Fit))}, on average {Math.Round(mean.Fit * 100)} in 100", mean.Fit))]);

    public string Address => Context.AbsoluteRoot(Request) + Path();

    public override PageHead Head => new($"{(IsEmpty ? "Error: " : "")}A team’s answers · {Quiz.Title}", $"Lay several people’s answers to “{Quiz.Title}” side by side: each result, the mix of all, and the questions to talk about. Nothing is stored.")
    {
        Above = [new Crumb("Quiz", "/quiz"), new Crumb(Quiz.Title, $"/quiz/{Quiz.Slug}")],
        Name = "Team",
        Card = new Card("Quiz", $"A team’s answers to “{Quiz.Title}”", Quiz.Description),
        Section = "/quiz",
        Styles = ["form", "errors", "profile", "comparison", "result"],
        NoIndex = Request.Query.Count > 0,
        HasPlainAddress = true,
    };

    public IActionResult OnGet(string quiz)
    {
        if (!TryRead(quiz))
            return Fail(404, NoSuchQuiz(quiz));
        var pasted = Request.Query.WithoutTracking().Where(pair => pair.Key == Key).SelectMany(pair => pair.Value).ToList();
        Team = TeamReading.Of(Quiz, pasted.SelectMany(value => value.Split('\n')));
        // A form sends one field of many lines; the address to keep holds one short code for each person.
        return pasted.Any(value => value.Contains('\n', StringComparison.Ordinal)) && Team is { Members.Count: > 0, Unread.Count: 0 } ? Redirect(Url.Content("~" + Path())) : Page();
    }

    // Numbers that we gave are no names.
    private string Entry(TeamMember member) => (member.IsNamed ? member.Name + ": " : "") + member.Answers.ToCode();

    private string Path() => $"/quiz/{Quiz.Slug}/team" + (Team.Members.Count == 0 ? "" : "?" + string.Join('&', Team.Members.Select(member => $"{Key}={Uri.EscapeDataString(Entry(member))}")));
}
