using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;
using Xunit.Abstractions;

namespace RolesSite.Tests.Pages;

/// <summary>The hard limits on what a first view weighs, compressed as it is sent. Everything but the icon is in the page.</summary>
[Collection(SharedSite.Name)]
public sealed class WeightTests(SiteHost host, ITestOutputHelper output)
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("/", 14)]
    [InlineData("/roles/program-manager", 14)]
    [InlineData("/roles/product-manager", 15)]
    [InlineData("/roles", 9)]
    [InlineData("/responsibilities", 22)]
    [InlineData("/compare/product-manager-vs-program-manager-vs-project-manager", 18)]
    public async Task Page_Compressed_StaysUnder(string path, int kilobytes) =>
        Assert.InRange(await Weight(path), 1, kilobytes * Kilobyte);

    /// <summary>The page itself, and then all that a first view gets: the page, the icon, and the headers of both.</summary>
    [Fact]
    public async Task Article_Compressed_StaysUnder12AndItsFirstViewUnder14()
    {
        var icon = await host.Weights("/icon.svg");
        foreach (var slug in ShippedContent.Site.Articles.Ids)
        {
            var page = await host.Weights($"/articles/{slug}");
            output.WriteLine($"{page.Body} {page.Body + page.Headers + icon.Body + icon.Headers} {slug}");
            Assert.InRange(page.Body, 1, 12 * Kilobyte);
            Assert.InRange(page.Body + page.Headers + icon.Body + icon.Headers, 1, 14 * Kilobyte);
        }
    }

    /// <summary>With all answers given, at random, the list of them and the table of what each counted for are longest.</summary>
    [Fact]
    public async Task Quiz_WithAnyAnswers_StaysUnder10AndItsResultUnder14()
    {
        var random = new Random(7);
        foreach (var quiz in ShippedContent.Site.Quizzes)
        {
            var (questions, results) = (new List<int>(), new List<int>());
            for (var sheet = 0; sheet < 60; sheet++)
            {
                var answers = Answers.At(quiz, [.. quiz.Questions.Select(question => random.Next(question.Options.Count))]).ToQuery();
                questions.Add(await Weight($"/quiz/{quiz.Slug}/{quiz.Questions[random.Next(quiz.Questions.Count)].Id}?{answers}"));
                results.Add(await Weight($"/quiz/{quiz.Slug}/result?{answers}"));
            }

            output.WriteLine($"{quiz.Slug}: questions {questions.Min()} to {questions.Max()}, results {results.Min()} to {results.Max()}");
            Assert.InRange(questions.Max(), 1, 10 * Kilobyte);
            Assert.InRange(results.Max(), 1, 14 * Kilobyte);
        }
    }

    [Fact]
    public async Task Comparison_OfAnyThreeRoles_StaysUnder18()
    {
        var weights = new List<(int Bytes, string Path)>();
        foreach (var path in RoleSets.All.Where(roles => roles.Count == 3).Select(RoleSets.Address))
            weights.Add((await Weight(path), path));

        output.WriteLine($"{weights.Min()} to {weights.Max()}");
        Assert.DoesNotContain(weights, weight => weight.Bytes > 18 * Kilobyte);
    }

    private Task<int> Weight(string path) => host.Weight(path);
}
