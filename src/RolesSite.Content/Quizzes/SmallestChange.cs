namespace RolesSite.Content.Quizzes;

/// <summary>The fewest answers that would have led to another outcome, had they been different.</summary>
public sealed record SmallestChange(IReadOnlyList<ChangedAnswer> Answers, Outcome Outcome)
{
    /// <summary>Beyond this many answers no reader learns anything from the list.</summary>
    private const int Most = 2;

    /// <summary>Tries every change of one answer, then of two, in the order of the quiz; null when none alters the outcome.</summary>
    public static SmallestChange? Find(Quiz quiz, Answers answers)
    {
        var outcome = QuizEvaluator.Evaluate(quiz, answers).Outcome;
        for (var size = 1; size <= Most; size++)
        {
            foreach (var changes in Changes(quiz, answers, size, 0))
            {
                var changed = changes.Aggregate(answers, (so, change) => so.With(change.Question, change.Option));
                if (QuizEvaluator.Evaluate(quiz, changed).Outcome is var other && other.Id != outcome.Id)
                    return new SmallestChange(changes, other);
            }
        }

        return null;
    }

    private static IEnumerable<IReadOnlyList<ChangedAnswer>> Changes(Quiz quiz, Answers answers, int size, int start)
    {
        if (size == 0)
            return [[]];

        return
            from index in Enumerable.Range(start, quiz.Questions.Count - start)
            let question = quiz.Questions[index]
            from option in question.Options
            where option.Counts && option != answers.To(question)
            from rest in Changes(quiz, answers, size - 1, index + 1)
            select (IReadOnlyList<ChangedAnswer>)[new ChangedAnswer(question, option), .. rest];
    }
}

/// <summary>A question answered differently.</summary>
public sealed record ChangedAnswer(Question Question, Option Option);
