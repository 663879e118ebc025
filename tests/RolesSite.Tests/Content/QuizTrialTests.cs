using System.Globalization;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;
using Xunit.Abstractions;

namespace RolesSite.Tests.Content;

/// <summary>What the quizzes make of answers by people who saw the questions but neither points nor rules.</summary>
public sealed class QuizTrialTests(ITestOutputHelper output)
{
    /// <summary>Situations and people that somebody made up, with the outcome that the writer expected.</summary>
    [Fact]
    public void Situations_ByStrangers_MostlyLeadToWhatTheyExpected()
    {
        var strangers = Lines("quiz-strangers.tsv");
        var missed = strangers.Select(line => (Id: line[0], Expected: line[1], Actual: Outcome(line[2], line[3]))).Where(line => line.Actual != line.Expected).ToList();

        output.WriteLine($"{strangers.Count - missed.Count} of {strangers.Count} as expected");
        missed.ForEach(line => output.WriteLine($"{line.Id}: {line.Expected} expected, {line.Actual} found"));
        Assert.InRange(missed.Count, 0, strangers.Count / 5);
    }

    /// <summary>
    /// Real job descriptions, found by one helper and answered by another from notes that hid the title: the role of the title, who published
    /// the text, and the answers. The quiz quotes the shares that come out under their title, so they are worked out here.
    /// </summary>
    [Fact]
    public void Descriptions_OfRealJobs_ComeOutUnderTheirTitleAsOftenAsTheQuizSays()
    {
        var quiz = ShippedContent.Site.Quizzes["which-pm-are-you"];
        var jobs = Lines("quiz-trial.tsv").Select(line => (Role: line[0], Publisher: line[1], Outcome: Outcome(quiz.Slug, line[2]))).ToList();
        foreach (var job in jobs)
            output.WriteLine($"{job.Role} ({job.Publisher}): {job.Outcome}");

        string Share(Func<string, bool> isOf) => jobs.Where(job => isOf(job.Role)).ToList() is var some
            ? $"{some.Count(job => job.Outcome == $"first-{job.Role}" || job.Outcome == $"near-{job.Role}").ToString(CultureInfo.InvariantCulture)} of {some.Count.ToString(CultureInfo.InvariantCulture)}" : "";
        var told = string.Join(' ', quiz.Limits.Select(limit => limit.Plain));
        Assert.Contains($"{Share(role => role == "product-manager")} product managers", told, StringComparison.Ordinal);
        Assert.Contains($"{Share(role => role == "project-manager")} project managers", told, StringComparison.Ordinal);
        Assert.Contains($"{Share(role => role == "program-manager")} program managers", told, StringComparison.Ordinal);
        Assert.Contains($"{Share(role => !quiz.Core.Contains(role))} neighbors", told, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string[]> Lines(string file) => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", file)).Select(line => line.Split('\t'))];

    private static string Outcome(string slug, string query) => ShippedContent.Site.Quizzes[slug] is var quiz
        ? quiz.Evaluator.Evaluate(Answers.Parse(quiz, query.Split('&').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], (IReadOnlyList<string>)[pair[1]])))).Outcome.Id : "";
}
