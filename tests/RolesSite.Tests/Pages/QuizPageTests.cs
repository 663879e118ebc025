using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class QuizPageTests(SiteHost host)
{
    private const string Start = "/quiz/which-pm-do-you-need";

    private static readonly Quiz Quiz = ShippedContent.Site.Quizzes["which-pm-do-you-need"];

    [Fact]
    public async Task Start_WithoutAnswers_LeadsToTheFirstQuestion()
    {
        var page = await host.Page(Start);

        Assert.NotNull(page.QuerySelector($"main a.btn[href='{Start}/pain']"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
    }

    [Theory]
    [InlineData("?pain=apart", "/repeated?pain=apart")]
    [InlineData("?repeated=collide&pain=apart", "/complaint?pain=apart&repeated=collide")]
    [InlineData("?repeated=collide", "/pain?repeated=collide")]
    [InlineData("?utm_source=x&pain=apart&fbclid=y", "/repeated?pain=apart")]
    [InlineData("?pain=apart&nonsense=1", "/repeated?pain=apart&nonsense=1")]
    [InlineData("?pain=apart&nonsense=1&continue=1&utm_source=x", "/repeated?pain=apart&nonsense=1")]
    public async Task Start_WithAnswers_GoesToTheFirstOpenQuestion(string query, string target)
    {
        using var response = await host.Get(Start + query);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(Start + target, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Start_WithAllAnswers_GoesToTheResult()
    {
        var all = string.Join('&', Quiz.Questions.Select(question => $"{question.Id}={Option.Unsure}"));

        Assert.Equal($"{Start}/result?{all}", (await host.Get($"{Start}?{all}")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Question_Submitted_GoesOnWithTheAnswersInTheOrderOfTheQuiz()
    {
        using var response = await host.Get($"{Start}/pain?span=joined&pain=apart&continue=1");

        Assert.Equal($"{Start}/repeated?pain=apart&span=joined", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Question_SubmittedWithSomethingUnusable_LetsTheNextPageNameIt()
    {
        using var response = await host.Get($"{Start}/managers?pain=worth&managers=little&bogus=Q&continue=1");

        Assert.Equal($"{Start}/repeated?pain=worth&managers=little&bogus=Q", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Question_SubmittedWithoutAChoice_SaysSoAndKeepsTheOthers()
    {
        var page = await host.Page($"{Start}/repeated?pain=apart&continue=1");

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var summary = page.QuerySelector("[role=alert]")!;
        Assert.True(summary.HasAttribute("autofocus"));
        Assert.IsType<IHtmlInputElement>(page.GetElementById(summary.QuerySelector("a")!.GetAttribute("href")![1..]), exactMatch: false);
        Assert.Contains("missing", page.QuerySelector("fieldset")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal("apart", page.QuerySelector("input[type=hidden][name=pain]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Question_Changed_ShowsTheAnswerAndKeepsTheOthers()
    {
        var page = await host.Page($"{Start}/pain?pain=apart&repeated=collide");

        Assert.Equal("apart", page.QuerySelector("input[type=radio][checked]")!.GetAttribute("value"));
        Assert.Equal("collide", page.QuerySelector("input[type=hidden][name=repeated]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector($".sofar a[href='{Start}/repeated?pain=apart&repeated=collide']"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task Question_Last_LeadsToTheResult()
    {
        var others = string.Join('&', Quiz.Questions.SkipLast(1).Select(question => $"{question.Id}={question.Options[0].Id}"));

        Assert.StartsWith($"{Start}/result?", (await host.Get($"{Start}/managers?{others}&managers=each-other&continue=1")).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

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

    [Theory]
    [InlineData("result?pain=apart&gone=1", "“gone=1”: this quiz has no such question.")]
    [InlineData("result?pain=nonsense", "“pain=nonsense”: the question has no such answer.")]
    [InlineData("result?pain=collide", "“pain=collide”: the question has no such answer.")]
    [InlineData("result?pain=apart&pain=worth", "“pain=apart, worth”: more than one answer was given; please choose one.")]
    [InlineData("repeated?pain=%3Cscript%3E", "“pain=<script>”: the question has no such answer.")]
    public async Task Answers_ThatCannotBeUsed_AreNamed(string page, string says) =>
        Assert.Contains(says, (await host.Page($"{Start}/{page}")).QuerySelector(".note li")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("?utm_source=slack&UTM_medium=x&fbclid=1&gclid=2")]
    [InlineData("")]
    public async Task TrackingKeys_AreDroppedWithoutAWord(string query) =>
        Assert.Null((await host.Page($"{Start}/pain{query}")).QuerySelector(".note"));

    [Theory]
    [InlineData("/quiz/nonsense")]
    [InlineData("/quiz/nonsense/pain")]
    [InlineData("/quiz/nonsense/result")]
    [InlineData(Start + "/nonsense")]
    public async Task UnknownQuizOrQuestion_OffersAWayOn(string path) =>
        Assert.NotNull((await host.Page(path, 404)).QuerySelector($"main a[href='{Start}']"));

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

    [Theory]
    [InlineData("?answers=Ana:%20need-a1b4&answers=need-a2")]
    [InlineData("?answers=Ana:+need-a1b4%0D%0Aneed-a2%0D%0A&utm_source=x")]
    public async Task Team_OfTwo_ShowsThemAndWhereTheyDiffer(string query)
    {
        using var response = await host.Get($"{Start}/team{query}");
        var page = await host.Page(response.Headers.Location?.OriginalString ?? $"{Start}/team{query}");

        Assert.Equal(["Ana", "Person 2"], page.QuerySelectorAll("tbody th").Select(th => th.TextContent));
        Assert.Equal("What hurts most right now?", page.QuerySelector("main h3")!.TextContent);
        Assert.Equal(Quiz.Questions["pain"].Talk.Plain, page.QuerySelector(".talk")!.TextContent);
        Assert.Equal("Ana: need-a1b4\nneed-a2", page.QuerySelector("textarea")!.TextContent.TrimStart('\n').ReplaceLineEndings("\n"));
        Assert.Equal($"http://localhost{Start}/team?answers=Ana%3A%20need-a1b4&answers=need-a2", page.GetElementById("share")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task Team_WithAnUnreadableEntry_NamesItAndKeepsItInTheForm()
    {
        var page = await host.Page($"{Start}/team?answers=need-a1%0A%3Cb%3Ewrong%3C/b%3E%0Aneed-a2");

        Assert.Contains("“<b>wrong</b>”: this is neither a result of this quiz nor a code such as “need-a1b2”.", page.QuerySelector(".note li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("tbody th").Length);
        Assert.Contains("<b>wrong</b>", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?answers=")]
    [InlineData("?answers=nonsense")]
    public async Task Team_OfNobody_SaysWhatToPaste(string query)
    {
        var page = await host.Page($"{Start}/team{query}");

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#sheets']"));
        Assert.NotNull(page.QuerySelector("textarea[id=sheets][aria-describedby~=sheets-error]"));
    }

    [Fact]
    public async Task Team_Unasked_IsAPlainForm()
    {
        var page = await host.Page($"{Start}/team");

        Assert.Empty(page.QuerySelectorAll("[role=alert], .note, table"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task HowItWorks_IsWorkedOutFromTheQuiz()
    {
        foreach (var quiz in ShippedContent.Site.Quizzes)
        {
            var page = await host.Page($"/quiz/{quiz.Slug}/how-it-works");
            var audit = QuizAudit.Of(quiz);

            Assert.Equal(quiz.Outcomes.Select(outcome => outcome.Title), page.QuerySelectorAll(".shares tbody th").Select(th => th.TextContent));
            Assert.All(page.QuerySelectorAll(".shares tbody tr"), row => Assert.NotNull(row.QuerySelector("a[href*='/result?'], a[href$='/result']")));
            Assert.Equal(quiz.Questions.Count, page.QuerySelectorAll(".pulls tbody tr").Length);
            Assert.Equal(1, audit.Outcomes.Sum(outcome => outcome.Share), 9);
            // Ticking one place throughout names no single role.
            Assert.All(audit.SamePosition, outcome => Assert.NotEqual(1, outcome.Roles.Count));
        }
    }

    [Fact]
    public async Task Cases_ShowTheirAnswersAndLeadToTheirResults()
    {
        foreach (var quiz in ShippedContent.Site.Quizzes)
        {
            var page = await host.Page($"/quiz/{quiz.Slug}/cases");

            Assert.InRange(quiz.Cases.Count, 12, 20);
            foreach (var item in quiz.Cases)
            {
                var result = page.GetElementById(item.Id)!.QuerySelector("a[href*='/result?']")!.GetAttribute("href")!;
                Assert.Equal(quiz.Outcomes[item.Outcome].Title, (await host.Page(result)).QuerySelector("h1")!.TextContent);
            }
        }
    }

    /// <summary>Bytes as they come, in keys and values, on every page of a quiz: a page, a way on or a clear refusal, and nobody's points.</summary>
    [Fact]
    public async Task AnyQuery_OnAnyPage_IsAnswered()
    {
        string[] pages = ["", "/pain", "/result", "/team", "/cases", "/how-it-works"];
        var random = new Random(11);
        string Bytes(int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => $"%{random.Next(1, 256):x2}"));
        for (var i = 0; i < 300; i++)
        {
            var query = string.Join('&', Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(3) switch
            {
                0 => $"{Bytes(6)}={Bytes(12)}",
                1 => $"{Quiz.Questions[random.Next(Quiz.Questions.Count)].Id}={Bytes(12)}",
                _ => $"answers={Bytes(20)}{(random.Next(2) == 0 ? ":need-a" + Bytes(2) : "")}",
            }));
            using var response = await host.Get($"{Start}{pages[i % pages.Length]}?{query}");

            Assert.True((int)response.StatusCode is 200 or 302 or 400, $"{query} answers {(int)response.StatusCode}");
            if (i % pages.Length == 2)
                Assert.Empty((await SiteHost.Document(response)).QuerySelectorAll(".mix div"));
        }
    }

    [Theory]
    [InlineData("/quiz/nonsense/team")]
    [InlineData("/quiz/nonsense/cases")]
    [InlineData("/quiz/nonsense/how-it-works")]
    public async Task UnknownQuiz_OnItsOtherPages_OffersAWayOn(string path) =>
        Assert.NotNull((await host.Page(path, 404)).QuerySelector($"main a[href='{Start}']"));
}
