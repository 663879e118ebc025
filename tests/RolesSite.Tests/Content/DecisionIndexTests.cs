using CsCheck;
using RolesSite.Content.Search;
using RolesSite.Tests.Infrastructure;
using Xunit.Abstractions;

namespace RolesSite.Tests.Content;

/// <summary>From a plain question to the decision that it is about.</summary>
public sealed class DecisionIndexTests(ITestOutputHelper output)
{
    private static readonly DecisionIndex Index = new(ShippedContent.Site);

    // Written by two people who had seen the names of the rows and activities, and neither the index nor its words.
    [Theory]
    [InlineData("ask-questions.tsv")]
    [InlineData("ask-questions-2.tsv")]
    public void Questions_OfStrangers_AreAnsweredFirstOrSecond(string file)
    {
        var questions = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", file)).Select(line => line.Split('\t')).Select(parts => (Question: parts[0], Accepted: parts[1].Split('|'))).ToList();
        var places = questions.Select(question => (question.Question, question.Accepted, Place: Place(question.Question, question.Accepted))).ToList();
        foreach (var (question, accepted, place) in places.Where(found => found.Place != 1))
            output.WriteLine($"{place} {question} → {string.Join(' ', accepted)}; got {string.Join(", ", Index.Find(question).Decisions.Take(3).Select(Id))}");

        var (first, second) = (places.Count(found => found.Place == 1), places.Count(found => found.Place == 2));
        output.WriteLine($"{questions.Count} questions: {100.0 * first / questions.Count:0} % first, {100.0 * (first + second) / questions.Count:0} % first or second");
        Assert.True(questions.Count >= 80);
        Assert.InRange((double)(first + second) / questions.Count, 0.9, 1);
    }

    [Fact]
    public void Find_AnyText_NeverFailsAndSaysTheSameTwice() => Gen.String.Sample(text =>
    {
        var found = Index.Find(text);
        Assert.Equal(found.Decisions.Select(Id), Index.Find(text).Decisions.Select(Id));
        Assert.Equal(found.Decisions.OrderByDescending(decision => decision.Score), found.Decisions);
    });

    private static int Place(string question, string[] accepted) => Index.Find(question).Decisions.Select(Id).TakeWhile(id => !accepted.Contains(id)).Count() + 1;

    private static string Id(FoundDecision decision) => decision.Activity is { } activity ? $"activity:{activity.Id}" : $"row:{decision.Row.Id}";
}
