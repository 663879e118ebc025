using CsCheck;
using RolesSite.Content.Loading;
using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;
using static RolesSite.Tests.Infrastructure.AnswerSheets;

namespace RolesSite.Tests.Content;

/// <summary>Answers as addresses and codes.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void Answers_ParseOfFormat_IsTheSame() => AnswerSheets.Any.Sample(answers =>
    {
        var again = Parse(answers.Quiz, answers.ToQuery().Split('&', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(answers.ToQuery(), again.ToQuery());
        Assert.Empty(again.Ignored);
    });

    [Fact]
    public void Code_ParseOfFormat_IsTheSame() => AnswerSheets.Any.Sample(answers =>
    {
        var code = answers.ToCode();
        Assert.InRange(code.Length, 4, 36);
        if (answers.Count == 0)
            return;
        Assert.True(Answers.TryParseCode(answers.Quiz, code, out var again));
        Assert.Equal(answers.ToQuery(), again.ToQuery());
        Assert.Empty(again.Ignored);
        Assert.True(Answers.TryParseCode(answers.Quiz, " " + code.ToUpperInvariant(), out var shouted));
        Assert.Equal(answers.ToQuery(), shouted.ToQuery());
    });

    [Theory]
    [InlineData("")]
    [InlineData("need")]
    [InlineData("need-")]
    [InlineData("need-a")]
    [InlineData("need-a1b")]
    [InlineData("need-1a")]
    [InlineData("are-a1")]
    [InlineData("needa1b2")]
    [InlineData("need-a1 b2")]
    [InlineData("need-ä1")]
    public void Code_ThatIsNone_IsRefused(string text) => Assert.False(Answers.TryParseCode(Need, text, out _));

    [Fact]
    public void Code_WithUnknownAndDoubledParts_NamesThemAndKeepsTheRest()
    {
        Assert.True(Answers.TryParseCode(Need, "need-a1z9b9c1c2d1d1", out var answers));

        Assert.Equal("pain=worth&size=small-team", answers.ToQuery());
        Assert.Equal(
        [
            new IgnoredValue("z", "9", IgnoredReason.UnknownQuestion),
            new IgnoredValue("repeated", "9", IgnoredReason.UnknownOption),
            new IgnoredValue("c", "12", IgnoredReason.SeveralAnswers),
        ], answers.Ignored);
    }

    [Fact]
    public void Parse_WhatIsNoAnswer_IsNamedAndNotCounted()
    {
        var answers = Answers.Parse(Need,
        [
            new("pain", ["collide"]), new("repeated", ["collide", "tasks"]), new("nonsense", ["x"]), new("span", ["joined", "joined"]), new("end", [""]),
        ]);

        Assert.Equal("span=joined", answers.ToQuery());
        Assert.Equal(
        [
            new IgnoredValue("pain", "collide", IgnoredReason.UnknownOption),
            new IgnoredValue("repeated", "collide, tasks", IgnoredReason.SeveralAnswers),
            new IgnoredValue("nonsense", "x", IgnoredReason.UnknownQuestion),
            new IgnoredValue("end", "", IgnoredReason.UnknownOption),
        ], answers.Ignored);
    }

    [Fact]
    public void Evaluate_AddressOfAnything_CountsOnlyWhatWasUnderstood() => Gen.Select(AnswerSheets.Any, Gen.String.Array[0, 6], Gen.String.Array[6]).Sample((answers, keys, values) =>
    {
        // Strange keys and values among good ones, and a good key whose value is doubled.
        var strange = keys.Select((key, i) => KeyValuePair.Create(key, (IReadOnlyList<string>)[values[i]]));
        var doubled = answers.Answered.Take(1).Select(question => KeyValuePair.Create(question.Id, (IReadOnlyList<string>)[question.Options[0].Id, question.Options[1].Id]));
        var good = answers.Answered.Skip(1).Select(question => KeyValuePair.Create(question.Id, (IReadOnlyList<string>)[answers.To(question)!.Id]));
        var expected = answers.Answered.Take(1).Aggregate(answers, Without);

        var parsed = Answers.Parse(answers.Quiz, strange.Concat(doubled).Concat(good).DistinctBy(pair => pair.Key));
        Assert.Equal(expected.ToQuery(), parsed.ToQuery());
        Assert.Equal(expected.Quiz.Evaluator.Evaluate(expected).Scores, parsed.Quiz.Evaluator.Evaluate(parsed).Scores);
    });

    [Fact]
    public void Parse_WhatIsRetired_SaysSinceWhenAndCountsAsWhatReplacedIt()
    {
        using var content = new ContentFixture();
        var quiz = SiteReader.Read(content.Folder).Site!.Quizzes["which"];
        Answers[] both = [Parse(quiz, ["money=me", "talk=gossip", "pain=whole"]), Answers.TryParseCode(quiz, "w-z1b7a2", out var coded) ? coded : null!];

        foreach (var answers in both)
        {
            Assert.Equal("pain=whole", answers.ToQuery());
            Assert.Equal(
            [
                ("Who pays?", IgnoredReason.RetiredQuestion, (DateOnly?)new DateOnly(2026, 1, 10)),
                ("What do you talk of?", IgnoredReason.RetiredOption, (DateOnly?)new DateOnly(2026, 1, 20)),
            ], answers.Ignored.Select(value => (value.Key, value.Reason, value.Since)));
        }

        var replaced = Parse(quiz, ["talk=reasons"]);
        Assert.Equal("talk=reason", replaced.ToQuery());
        Assert.Equal("Many reasons", Assert.Single(replaced.Replaced).Given.Text);
        Assert.Empty(replaced.Ignored);
    }
}
