using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Search;
using RolesSite.Pages;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>"Who do I ask about…?", as a reader gets it. How well the answers fit is measured in DecisionIndexTests.</summary>
[Collection(SharedSite.Name)]
public sealed class AskTests(SiteHost host)
{
    private static readonly Site Site = ShippedContent.Site;

    [Fact]
    public async Task Answer_ToAPlainQuestion_NamesRoleStanceReasonRowAndWhomToInvolve()
    {
        var page = await Ask("support isn’t trained yet");
        var answer = page.QuerySelector("section.answer")!;
        var facts = answer.QuerySelectorAll(".facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => fact.QuerySelector("dd")!);

        Assert.Equal("Ask the program manager", answer.QuerySelector("h2")!.TextContent);
        Assert.Equal("/roles/program-manager", answer.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal("Decides", answer.QuerySelector(".why-them .st")!.TextContent);
        Assert.EndsWith(Site.Roles["program-manager"].Cells["readiness"].Text.Plain, answer.QuerySelector(".why-them")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/responsibilities#train-support", "/compare/product-manager-vs-program-manager-vs-project-manager#readiness"], facts["About"].QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("support lead", facts["Does the work"].TextContent, StringComparison.Ordinal);
        Assert.Equal("You wrote “support” and “trained”.", facts["Why this"].TextContent);
        Assert.Equal("support isn’t trained yet", page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Answer_ToAMisspelledQuestion_SaysHowItWasRead() =>
        Assert.Equal("We read “shedule” as “schedule”.", (await Ask("shedule")).QuerySelector(".answers p[role=status]")!.TextContent.Trim());

    [Theory]
    [InlineData("how is a program manager judged", "Program manager")]
    [InlineData("how is a pgm judged", "Program manager")]
    [InlineData("how are they judged", "Product manager, Program manager, Project manager")]
    public async Task Answer_AboutWhatIsAFactOfARole_IsThatRolesFact(string question, string roles)
    {
        var answer = (await Ask(question)).QuerySelector("section.answer")!;
        var named = answer.QuerySelectorAll(".facts dt a").Select(link => Site.Roles[link.GetAttribute("href")!["/roles/".Length..]]).ToList();

        Assert.Equal("How is the role judged?", answer.QuerySelector("h2")!.TextContent);
        Assert.Equal(roles, string.Join(", ", named.Select(role => role.Name)));
        Assert.All(named, role => Assert.Contains(role.Cells["success"].Text.Plain, answer.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_ThatFitAboutAsWell_SaySoAndGiveAReasonOnce()
    {
        var page = await Ask("who signs off the budget?");
        var answers = page.QuerySelectorAll("section.answer");
        var reasons = page.QuerySelectorAll(".why-them").Select(reason => reason.TextContent).ToList();

        Assert.InRange(answers.Length, 2, 3);
        Assert.Contains("fit about as well", page.QuerySelector(".answers")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(reasons.Distinct(), reasons);
        Assert.All(answers, answer => Assert.StartsWith("You wrote", answer.QuerySelector(".facts > div:last-child dd")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zebra quantum", null)]
    [InlineData("the", null)]
    [InlineData("what is it", null)]
    [InlineData("???", null)]
    [InlineData("velocity", "/glossary#velocity")]
    [InlineData("bujjet", "/ask?q=budget")]
    [InlineData("Program manager", "/roles/program-manager#ask")]
    public async Task Question_ThatFitsNothing_SaysSoAndOffersTheNearestAndTheList(string question, string? nearest)
    {
        var page = await Ask(question);

        Assert.Empty(page.QuerySelectorAll("section.answer"));
        Assert.StartsWith($"We have no row or task that fits “{question}”.", page.QuerySelector(".answers .note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(nearest is null ? ["/pm"] : new[] { nearest, "/pm" }, page.QuerySelectorAll(".answers .note a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("#decisions"));
    }

    [Fact]
    public async Task Page_WithoutAQuestion_ListsEveryDecisionAndTask()
    {
        var page = await host.Page("/ask");
        var lists = page.QuerySelectorAll("dl.whom a:is(dt a)").Select(link => link.TextContent).ToList();

        Assert.Equal(
            Site.Dimensions.Where(row => row.Kind == DimensionKind.Stance).Select(row => row.Question).Concat(Site.Responsibilities.Activities.Select(activity => activity.Name)).Order(),
            lists.Order());
        Assert.All(page.QuerySelectorAll("dl.whom dd"), whom => Assert.NotEmpty(whom.TextContent.Trim()));
    }

    [Fact]
    public async Task Examples_OfThePage_AllHaveAnAnswer()
    {
        foreach (var example in (await host.Page("/ask")).QuerySelectorAll(".meta a"))
        {
            var page = await host.Page(example.GetAttribute("href")!);
            Assert.Equal(example.TextContent, page.QuerySelector("#q")!.GetAttribute("value"));
            Assert.NotEmpty(page.QuerySelectorAll("section.answer"));
        }
    }

    [Fact]
    public async Task Home_HasTheSameBox()
    {
        var form = (await host.Page("/")).QuerySelector("form.ask")!;

        Assert.Equal("/ask", form.GetAttribute("action"));
        Assert.Equal("q", form.QuerySelector("input")!.GetAttribute("name"));
        Assert.Equal(form.QuerySelector("label")!.GetAttribute("for"), form.QuerySelector("input")!.Id);
    }

    [Fact]
    public async Task Question_ThatIsVeryLong_IsReadFromItsBeginning()
    {
        var page = await Ask("budget " + new string('x', 500));

        Assert.Contains("longer than 200 characters", page.QuerySelector(".note[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(200, page.QuerySelector("#q")!.GetAttribute("value")!.Length);
        Assert.NotEmpty(page.QuerySelectorAll("section.answer"));
    }

    [Fact]
    public async Task Key_ThatThePageDoesNotKnow_IsNamedAndTheAnswerShown()
    {
        var page = await host.Page("/ask?q=budget&question=launch");

        Assert.Contains("“question=launch”: this page has no such setting.", page.QuerySelector(".note[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("section.answer"));
    }

    // Search engines get one page; a question is its reader's business.
    [Fact]
    public async Task Page_WithAQuestion_IsNotIndexed()
    {
        var page = await Ask("budget");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("http://localhost/ask", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void Answer_ToAnything_LinksToWhatIsThere()
    {
        var published = PublishedPages.Of(Site).ToDictionary(page => page.Path, page => page.Fragments);
        var all = Site.Dimensions.Select(row => new FoundDecision(row, null, 1, []))
            .Concat(Site.Responsibilities.Activities.Select(activity => new FoundDecision(Site.Dimensions[activity.Dimensions[0]], activity, 1, [])))
            .Select(found => AskAnswer.Of(Site, found, []));

        Assert.All(all, answer => Assert.All(new[] { answer.Subject.Path, answer.Row.Path }, path => Assert.Contains(path.Split('#')[1], published[path.Split('#')[0]])));
    }

    private Task<IDocument> Ask(string question) => host.Page("/ask?q=" + Uri.EscapeDataString(question));
}
