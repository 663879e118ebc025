using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Quizzes;

public sealed class IndexModel(SiteContext context) : SitePage(context)
{
    public override PageHead Head => new("Quiz", "Answer a few questions about your situation and see which kind of PM it lacks. Nothing is stored.") { Name = "Quiz", Section = "/quiz", Styles = ["list"] };
}
