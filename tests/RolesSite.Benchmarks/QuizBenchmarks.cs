using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using RolesSite.Content.Loading;
using RolesSite.Content.Quizzes;

namespace RolesSite.Benchmarks;

/// <summary>What a reader waits for on a result page. The firm sheet is the slow one: no change of up to three answers alters it, so all are tried.</summary>
[MemoryDiagnoser]
public class QuizBenchmarks
{
    private Answers firm = null!;
    private Answers close = null!;

    [Params("which-pm-do-you-need", "which-pm-are-you")]
    public string Quiz { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var quiz = SiteReader.Read(Content()).Site!.Quizzes[Quiz];
        firm = Answers.At(quiz, [.. quiz.Questions.Select(question => Best(question, quiz.Core[^1]))]);
        close = Answers.At(quiz, [.. quiz.Questions.Select(question => Best(question, quiz.Core[question.Number % 2]))]);
        if (SmallestChange.Find(firm) is not null)
            throw new InvalidOperationException("The sheet is not firm.");
    }

    [Benchmark]
    public Evaluation Evaluate() => firm.Quiz.Evaluator.Evaluate(firm);

    [Benchmark]
    public SmallestChange? SmallestChangeOfAFirmResult() => SmallestChange.Find(firm);

    [Benchmark]
    public SmallestChange? SmallestChangeOfACloseResult() => SmallestChange.Find(close);

    [Benchmark]
    public QuizAudit Audit() => QuizAudit.Of(firm.Quiz);

    private static int Best(Question question, string role) =>
        question.Options.Select((option, i) => (i, points: option.Points.GetValueOrDefault(role))).MaxBy(option => option.points).i;

    private static string Content([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../../content");
}
