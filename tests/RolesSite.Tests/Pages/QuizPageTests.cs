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

    [Fact]
    public async Task List_OfQuizzes_StartsEachAndLeadsToItsRulesAndExamples()
    {
        var page = await host.Page("/quiz");

        foreach (var quiz in ShippedContent.Site.Quizzes)
        {
            Assert.Equal($"Start: {quiz.Title}", page.QuerySelector($"main a.btn[href='/quiz/{quiz.Slug}']")!.TextContent);
            Assert.NotNull(page.QuerySelector($"main a[href='/quiz/{quiz.Slug}/how-it-works']"));
            Assert.Equal($"{quiz.Cases.Count}\u00a0worked examples", page.QuerySelector($"main a[href='/quiz/{quiz.Slug}/cases']")!.TextContent);
        }
    }
}
