using System.Globalization;
using AngleSharp.Dom;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>What a reader gets at the end of a quiz.</summary>
[Collection(SharedSite.Name)]
public sealed class QuizResultTests(SiteHost host)
{
    private const string Start = "/quiz/which-pm-do-you-need";

    private static readonly Quiz Quiz = ShippedContent.Site.Quizzes["which-pm-do-you-need"];

    [Fact]
    public async Task Result_OfAnswers_ShowsItsWorking()
    {
        var page = await host.Page($"{Start}/result?pain=apart&repeated=collide&span=joined&end=changed");

        Assert.Equal(Quiz.Outcomes["first-program-manager"].Title, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Program manager: strong, 8 of 8 points", page.QuerySelector(".mix dt")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".counted tbody tr").Length);
        Assert.Contains("9 questions have no answer yet", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/compare/product-manager-vs-program-manager-vs-project-manager']"));
        Assert.Equal("http://localhost" + Start + "/result?pain=apart&repeated=collide&span=joined&end=changed", page.GetElementById("share")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Result_WithoutAnswers_StillRenders()
    {
        var page = await host.Page($"{Start}/result");

        Assert.Equal(Quiz.Outcomes["too-little"].Title, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".lens, .mix, .counted"));
        Assert.NotNull(page.QuerySelector($"main a.btn[href='{Start}/pain']"));
    }

    [Fact]
    public async Task Result_OfAnyOutcome_SaysWhoOwnsTheThreeQuestionsAndWhatComesNext()
    {
        foreach (var outcome in ShippedContent.Site.Quizzes.SelectMany(quiz => QuizAudit.Of(quiz).Outcomes))
        {
            var page = await host.Page($"/quiz/{outcome.Example!.Quiz.Slug}/result?{outcome.Example.ToQuery()}");

            Assert.Equal(outcome.Outcome.Title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(["Why, and for whom?", "How and when, across teams?", "When, for one piece?"], page.QuerySelectorAll(".facts dt").Take(3).Select(dt => dt.TextContent));
            Assert.Equal(outcome.Outcome.Monday.Count, page.QuerySelectorAll(".spread ol").First().ChildElementCount);
            Assert.NotNull(page.QuerySelector("main .reads a[href^='/compare/']"));
            Assert.NotNull(page.QuerySelector("main a[href^='/onboarding?for=']"));
            Assert.All(outcome.Outcome.Articles, slug => Assert.NotNull(page.QuerySelector($"main .reads a[href='/articles/{slug}']")));
            Assert.Equal(outcome.Example.Count, page.QuerySelectorAll(".counted tbody tr").Length);
        }
    }

    [Fact]
    public async Task Result_Counted_NamesWhatEachReasonRestsOn()
    {
        var page = await host.Page($"{Start}/result?pain=worth&repeated=none&span=joined&end=changed");

        Assert.All(page.QuerySelectorAll(".counted sup a"), mark => Assert.NotNull(page.QuerySelector(mark.GetAttribute("href")!)));
        Assert.Contains("(our judgment)", page.QuerySelectorAll(".counted tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_RunnerUp_SaysByHowMuch()
    {
        var page = await host.Page($"{Start}/result?pain=apart&repeated=collide&span=joined&end=changed&agreed=problem");

        Assert.Contains("The product manager, 6 points behind.", page.QuerySelectorAll(".spread section").Single(section => section.QuerySelector("h2")!.TextContent == "Runner-up").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".reads a[href='/compare/product-manager-vs-program-manager']"));
    }

    [Fact]
    public async Task Result_Diagram_NamesWhatTheQuizIsAbout()
    {
        Assert.Contains("Your situation", (await host.Page($"{Start}/result?pain=apart")).QuerySelector(".lens svg")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Your work", (await host.Page("/quiz/which-pm-are-you/result?decision=tasks")).QuerySelector(".lens svg")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pain=apart&repeated=collide&complaint=late&span=joined", true)]
    [InlineData("pain=worth&repeated=collide", false)]
    public async Task Result_Diagram_WritesBesideTheDiamondAndNotOverARole(string answers, bool below)
    {
        var svg = (await host.Page($"{Start}/result?{answers}")).QuerySelector(".lens svg")!;
        var diamond = double.Parse(svg.QuerySelector(".you")!.GetAttribute("d")!.Split(' ')[1], CultureInfo.InvariantCulture);
        var label = double.Parse(svg.QuerySelectorAll("text").Single(text => text.TextContent == "Your situation").GetAttribute("y")!, CultureInfo.InvariantCulture);

        Assert.Equal(below, label > diamond);
    }

    [Fact]
    public async Task Result_AsMarkdown_HoldsTheOutcomeAndTheAnswers()
    {
        var markdown = await (await host.Get($"{Start}/result.md?pain=apart&repeated=collide&span=joined&end=changed")).Content.ReadAsStringAsync();

        Assert.Contains("# You need a program manager first", markdown, StringComparison.Ordinal);
        Assert.Contains("| 2\\. Which question comes up in meeting after meeting? | Whose plan gives way when two plans collide? | **Program manager, 2 points** ", markdown, StringComparison.Ordinal);
        Assert.Contains("\n**Why, and for whom?**\n", markdown, StringComparison.Ordinal);
        // What only works on the page is left out.
        Assert.DoesNotContain("Change", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Link to this result", markdown, StringComparison.Ordinal);
    }

    /// <summary>What would change a result comes before the long list of what each answer counted for.</summary>
    [Fact]
    public async Task Result_OfAnswers_SaysWhatToDoAndWhatWouldChangeItBeforeItsWorking()
    {
        var page = await host.Page($"{Start}/result?pain=apart&repeated=collide&span=joined&end=changed&agreed=problem");

        Assert.Equal(["What to do on Monday", "Three questions that always need a name", "Runner-up", "What would change this", "How each answer counted", "Read on", "Share", "Sources"], page.QuerySelectorAll(".spread > section > h2").Select(heading => heading.TextContent));
    }

    [Theory]
    [InlineData("pain=apart&repeated=collide", "No answer points to the product manager or the project manager. What these roles answer needs a name all the same.")]
    [InlineData("pain=apart&repeated=collide&agreed=problem", "No answer points to the project manager. What this role answers needs a name all the same.")]
    public async Task Result_WithoutPointsForACoreRole_SaysSo(string answers, string says) =>
        Assert.Equal(says, (await host.Page($"{Start}/result?{answers}")).QuerySelector(".mix + .hint")!.TextContent);

    /// <summary>Where the reader stands upon a role, a ring around its dot says so; a diamond would cover it.</summary>
    [Theory]
    [InlineData("pain=apart&repeated=collide&span=joined&end=changed", true)]
    [InlineData("pain=worth&repeated=collide", false)]
    public async Task Result_Diagram_DrawsARingWhereTheReaderStandsUponARole(string answers, bool ring)
    {
        var svg = (await host.Page($"{Start}/result?{answers}")).QuerySelector(".lens svg")!;

        Assert.Equal(ring ? 1 : 0, svg.QuerySelectorAll(".ring").Length);
        Assert.Equal(ring ? 0 : 1, svg.QuerySelectorAll(".you").Length);
        Assert.All(svg.QuerySelectorAll(".ring"), mark => Assert.NotNull(svg.QuerySelector($".on .dot[cx='{mark.GetAttribute("cx")}'][cy='{mark.GetAttribute("cy")}']")));
    }
}
