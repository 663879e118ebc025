namespace RolesSite.Content.Quizzes;

/// <summary>The fewest answers that would have led to another outcome, had they been different.</summary>
public sealed record SmallestChange(IReadOnlyList<ChangedAnswer> Answers, Outcome Outcome)
{
    /// <summary>Beyond this many answers a result is firm, and no reader learns anything from the list.</summary>
    public const int Most = 3;

    /// <summary>Tries every change of one answer, then of two, then of three, in the order of the quiz; null when none alters the outcome. "Unsure" is no change to make.</summary>
    public static SmallestChange? Find(Answers answers)
    {
        var search = new Search(answers);
        for (var size = 1; size <= Math.Min(Most, answers.Quiz.Questions.Count); size++)
        {
            if (search.Try(size, 0) is { } outcome)
                return new SmallestChange([.. search.Changes.Reverse()], answers.Quiz.Outcomes[outcome]);
        }

        return null;
    }

    // One tally is changed and changed back: some 50,000 sheets have to be judged while a reader waits.
    private sealed class Search(Answers answers)
    {
        private readonly Quiz quiz = answers.Quiz;
        private readonly int[] chosen = answers.Chosen.ToArray();
        private readonly Tally tally = answers.Quiz.Evaluator.TallyOf(answers.Chosen);
        private readonly string outcome = answers.Quiz.Evaluator.Evaluate(answers).Outcome.Id;

        public Stack<ChangedAnswer> Changes { get; } = [];

        public string? Try(int size, int start)
        {
            if (size == 0)
                return quiz.Evaluator.Judge(tally) is var other && other != outcome ? other : null;

            for (var question = start; question <= quiz.Questions.Count - size; question++)
            {
                tally.Remove(question, chosen[question]);
                for (var option = 0; option < quiz.Questions[question].Options.Count; option++)
                {
                    if (option == chosen[question] || !quiz.Questions[question].Options[option].Counts)
                        continue;
                    tally.Add(question, option);
                    Changes.Push(new(quiz.Questions[question], quiz.Questions[question].Options[option]));
                    var found = Try(size - 1, question + 1);
                    if (found is not null)
                        return found;
                    Changes.Pop();
                    tally.Remove(question, option);
                }

                tally.Add(question, chosen[question]);
            }

            return null;
        }
    }
}

/// <summary>A question answered differently.</summary>
public sealed record ChangedAnswer(Question Question, Option Option);
