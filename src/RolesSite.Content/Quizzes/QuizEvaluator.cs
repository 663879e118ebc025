using System.Runtime.CompilerServices;

namespace RolesSite.Content.Quizzes;

/// <summary>Turns answers into an outcome: a pure fold over the answers, then the rules in order.</summary>
public sealed class QuizEvaluator
{
    // One for each quiz; a copy of a quiz that was changed gets its own.
    private static readonly ConditionalWeakTable<Quiz, QuizEvaluator> Made = [];

    private readonly Quiz quiz;
    private readonly IReadOnlyList<string> roles;
    private readonly OutcomeIds ids;
    private readonly Tally empty;

    private QuizEvaluator(Quiz quiz)
    {
        this.quiz = quiz;
        roles = quiz.Roles;
        ids = new OutcomeIds(quiz.Kind, quiz.Core, quiz.Neighbors);
        empty = new Tally(quiz);
    }

    public static QuizEvaluator Of(Quiz quiz) => Made.GetValue(quiz, made => new QuizEvaluator(made));

    /// <summary>Judges the answers. The outcome is one of the quiz's, the scores are those of all roles that got points.</summary>
    public Evaluation Evaluate(Answers answers)
    {
        var tally = TallyOf(answers.Chosen);
        return new Evaluation(
            quiz.Outcomes[Judge(tally)],
            [.. roles.Select((role, i) => new Score(role, tally.Points[i], tally.Possible[i])).Where(score => score.Points > 0).Order(Score.HighestFirst)],
            tally.Counted);
    }

    internal Tally TallyOf(ReadOnlySpan<int> chosen)
    {
        var tally = empty.Empty();
        for (var question = 0; question < chosen.Length; question++)
            tally.Add(question, chosen[question]);
        return tally;
    }

    /// <summary>The id of the outcome.</summary>
    internal string Judge(Tally tally) => OutcomeRules.Judge(quiz.Kind, ids, tally);
}

/// <summary>What came of a set of answers: the outcome, the roles that got points from most to least fitting, and how many answers said something.</summary>
public sealed record Evaluation(Outcome Outcome, IReadOnlyList<Score> Scores, int Counted);
