using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Quiz", "Two short quizzes: which kind of PM does your situation lack, and which kind is your own work? Every answer says what it counts for; nothing is stored.") { Name = "Quiz", Section = "/quiz", Styles = ["form", "pm"] };
}
