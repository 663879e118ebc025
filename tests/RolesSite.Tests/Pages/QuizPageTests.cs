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
    [InlineData("?repeated=collide&pain=apart", "/span?pain=apart&repeated=collide")]
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
        Assert.StartsWith("Program manager: 8 of 8 points", page.QuerySelector(".mix dt")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".counted tbody tr").Length);
        Assert.Contains("6 questions have no answer yet", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
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
}
