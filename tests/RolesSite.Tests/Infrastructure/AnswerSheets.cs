using CsCheck;
using RolesSite.Content.Quizzes;

namespace RolesSite.Tests.Infrastructure;

/// <summary>Answers to the shipped quizzes, at random or as an address has them.</summary>
public static class AnswerSheets
{
    public static readonly Quiz Need = ShippedContent.Site.Quizzes["which-pm-do-you-need"];

    public static readonly Quiz Are = ShippedContent.Site.Quizzes["which-pm-are-you"];

    /// <summary>For each question of some quiz one of its options, or none.</summary>
    public static readonly Gen<Answers> Any = Gen.Bool.SelectMany(need => (need ? Need : Are) is var quiz
        ? Gen.Int[-1, 20].Array[quiz.Questions.Count].Select(choices => Answers.At(quiz, [.. choices.Select((choice, i) => choice < 0 ? -1 : choice % quiz.Questions[i].Options.Count)]))
        : null!);

    public static Answers Parse(Quiz quiz, IEnumerable<string> pairs) => Parse(quiz, pairs.Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])));

    public static Answers Without(Answers answers, Question question) =>
        Parse(answers.Quiz, answers.ToQuery().Split('&').Where(pair => !pair.StartsWith(question.Id + "=", StringComparison.Ordinal)));

    public static Answers Parse(Quiz quiz, IEnumerable<KeyValuePair<string, string>> answers) =>
        Answers.Parse(quiz, answers.Select(answer => KeyValuePair.Create(answer.Key, (IReadOnlyList<string>)[answer.Value])));
}
