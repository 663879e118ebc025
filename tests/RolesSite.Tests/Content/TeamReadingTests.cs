using RolesSite.Content.Quizzes;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class TeamReadingTests
{
    private static readonly Quiz Quiz = ShippedContent.Site.Quizzes["which-pm-do-you-need"];

    [Fact]
    public void Of_CodesAndLinks_WithAndWithoutNames()
    {
        var team = TeamReading.Of(Quiz,
        [
            "need-a1b4", "Ana: need-a2", "Bo:https://pm.example/docs/quiz/which-pm-do-you-need/result?pain=slipping&repeated=tasks#counted",
            "http://localhost/quiz/which-pm-do-you-need/span?pain=worth&utm_source=x", "  ", "José María: NEED-A1",
        ]);

        Assert.Empty(team.Unread);
        Assert.Equal(["Person 1", "Ana", "Bo", "Person 4", "José María"], team.Members.Select(member => member.Name));
        Assert.Equal(["pain=worth&repeated=reason", "pain=apart", "pain=slipping&repeated=tasks", "pain=worth", "pain=worth"], team.Members.Select(member => member.Answers.ToQuery()));
    }

    [Theory]
    [InlineData("nonsense", UnreadReason.NoSheet)]
    [InlineData("are-a1b2", UnreadReason.NoSheet)]
    [InlineData("https://pm.example/quiz/which-pm-are-you/result?decision=tasks", UnreadReason.NoSheet)]
    [InlineData("https://pm.example/quiz/which-pm-do-you-need/result", UnreadReason.NoSheet)]
    [InlineData("https://pm.example/quiz/which-pm-do-you-need/result?nonsense=1", UnreadReason.NoAnswers)]
    [InlineData("Ana:", UnreadReason.NoSheet)]
    [InlineData("need-z9", UnreadReason.NoAnswers)]
    [InlineData("https://pm.example/quiz/which-pm-do-you-need/result?%ff%00=%&=&==", UnreadReason.NoAnswers)]
    public void Of_WhatIsNoSheet_IsNamedAndTheRestRead(string entry, UnreadReason reason)
    {
        var team = TeamReading.Of(Quiz, ["need-a1", entry, "need-a2"]);

        Assert.Equal([new UnreadEntry(entry, reason)], team.Unread);
        Assert.Equal(2, team.Members.Count);
    }

    [Fact]
    public void Of_MoreThanATeam_LeavesOutTheLast()
    {
        var team = TeamReading.Of(Quiz, Enumerable.Range(1, 32).Select(i => $"P{i}: need-a1"));

        Assert.Equal(TeamReading.MostMembers, team.Members.Count);
        Assert.Equal(["P31: need-a1", "P32: need-a1"], team.Unread.Select(entry => entry.Text));
        Assert.All(team.Unread, entry => Assert.Equal(UnreadReason.TooMany, entry.Reason));
    }

    [Fact]
    public void Differences_ComeFromTheMostDividedQuestion()
    {
        // On pain three people have three opinions, on the repeated question two camps, on the end all agree; one is unsure about the size.
        var team = TeamReading.Of(Quiz, ["A: need-a1b4e5d0", "B: need-a2b4e5d1", "C: need-a4b1e5d1"]);

        Assert.Equal(["pain", "repeated"], team.Differences.Select(difference => difference.Question.Id));
        Assert.Equal(["end", "size"], team.Agreed.Select(question => question.Id).Order());
        Assert.Equal([["A", "B"], ["C"]], team.Differences[1].Camps.Select(camp => camp.Members.Select(member => member.Name)));
    }

    [Fact]
    public void Mix_IsTheMeanOfThoseWhoSaidSomething()
    {
        // Two answers out of the least that anybody is measured against; the unsure one is not counted.
        var team = TeamReading.Of(Quiz, ["need-a1b4", "need-a2", "need-a0"]);

        Assert.Equal(4 / 6.0 / 2, team.Mix.Single(mean => mean.Role == "product-manager").Fit, 9);
        Assert.Equal(2 / 6.0 / 2, team.Mix.Single(mean => mean.Role == "program-manager").Fit, 9);
        Assert.Equal(2, team.Mix.Count);
    }
}
