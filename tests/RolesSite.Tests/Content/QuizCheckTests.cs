using RolesSite.Content.Loading;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

/// <summary>A quiz is fair, or its author is told why it is not.</summary>
public sealed class QuizCheckTests
{
    [Fact]
    public void Check_PointsThatNeverReachARole_AreNamed()
    {
        var objections = Objections(text => text.Replace("program-manager: 2", "program-manager: 1", StringComparison.Ordinal));

        Assert.Contains("quizzes/which.yaml: no answer points strongly to program-manager; expected an option with 2 points for each role", objections);
        Assert.Contains("quizzes/which.yaml: no answers were found that lead to \"first-program-manager\"; expected a way to each outcome", objections);
        Assert.Contains(objections, message => message.StartsWith("quizzes/which.yaml: program-manager leads in 0 of 100 sheets, where an even share of the core roles is ", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_QuestionThatCannotMatter_IsNamed()
    {
        const string idle = """
              - id: weather
                key: e
                text: How is the weather?
                why: It is small talk.
                talk: Look out.
                options:
                  - { id: sun, key: 1, text: Sun, because: It shines., judgment: true }
                  - { id: rain, key: 2, text: Rain, because: It falls., judgment: true }
            retired:
            """;

        Assert.Contains("quizzes/which.yaml: no answer to \"weather\" ever changes the outcome; expected a question that can matter",
            Objections(text => text.Replace("\nretired:", "\n" + idle.ReplaceLineEndings("\n"), StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_AnswerThatDecidesAlone_IsNamed()
    {
        // More questions, and nearly every answer points to one role: then any answer that points there is enough.
        var objections = Objections(text =>
        {
            var end = text[text.IndexOf("  - id: end", StringComparison.Ordinal)..text.IndexOf("  - id: size", StringComparison.Ordinal)].Replace("End,", "Ever,", StringComparison.Ordinal);
            var more = string.Concat("efgh".Select(key => end.Replace("id: end\n    key: c", $"id: end-{key}\n    key: {key}", StringComparison.Ordinal)));
            return text.Replace("\nretired:", "\n" + more.TrimEnd() + "\nretired:", StringComparison.Ordinal)
                .Replace("{ program-manager: 2", "{ product-manager: 2", StringComparison.Ordinal).Replace("{ project-manager: 2", "{ product-manager: 2", StringComparison.Ordinal)
                .Replace(", program-manager: 2", "", StringComparison.Ordinal).Replace(", project-manager: 2", "", StringComparison.Ordinal);
        });

        Assert.Contains(objections, message => message.StartsWith("quizzes/which.yaml: with \"", StringComparison.Ordinal)
            && message.EndsWith(" in 100 sheets lead to \"first-product-manager\"; expected no answer that decides alone (at most 75)", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_CaseThatEndsElsewhere_IsNamed()
    {
        using var content = new ContentFixture();
        content.Edit("quizzes/cases/which.yaml", text => text.Replace("outcome: first-product-manager", "outcome: all-three", StringComparison.Ordinal));

        Assert.Equal(["quizzes/cases/which.yaml: the answers of \"a-shop\" lead to \"first-product-manager\"; expected \"all-three\", as it says"],
            EditorialChecks.Of(SiteReader.Read(content.Folder)).Select(problem => problem.ToString()));
    }

    private static List<string> Objections(Func<string, string> edit)
    {
        using var content = new ContentFixture();
        content.Edit("quizzes/which.yaml", edit);
        var reading = SiteReader.Read(content.Folder);
        Assert.Empty(reading.Problems);
        return [.. EditorialChecks.Of(reading).Select(problem => problem.ToString())];
    }
}
