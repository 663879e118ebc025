using AngleSharp.Dom;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>Several people's answers side by side.</summary>
[Collection(SharedSite.Name)]
public sealed class QuizTeamTests(SiteHost host)
{
    private const string Start = "/quiz/which-pm-do-you-need";

    private static readonly Quiz Quiz = ShippedContent.Site.Quizzes["which-pm-do-you-need"];

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
}
