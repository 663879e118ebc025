namespace RolesSite.Content.Quizzes;

/// <summary>Judges many sheets of answers: first some that are made for each role, so that rare outcomes get an example that reads well, then random ones.</summary>
internal sealed class QuizSample
{
    // Every so many sheets, each answer is changed once to see whether it matters.
    private const int Stride = 10;

    private readonly Quiz quiz;
    private readonly Dictionary<string, int[]> examples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>[][] byOption;
    private readonly int[] tried;
    private readonly int[] changed;

    public QuizSample(Quiz quiz)
    {
        this.quiz = quiz;
        byOption = [.. quiz.Questions.Select(question => question.Options.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray())];
        tried = new int[quiz.Questions.Count];
        changed = new int[quiz.Questions.Count];
        foreach (var made in MadeSheets())
            examples.TryAdd(quiz.Evaluator.Judge(quiz.Evaluator.TallyOf(made)), made);
        Draw();
    }

    public double ShareOf(string outcome) => (double)sheets.GetValueOrDefault(outcome) / QuizAudit.Sheets;

    public Answers? ExampleOf(string outcome) => examples.TryGetValue(outcome, out var chosen) ? Answers.At(quiz, chosen) : null;

    public QuestionWeight WeightOf(Question question)
    {
        var (option, outcome, share) = question.Options
            .Where(option => option.Counts)
            .SelectMany((option, i) => byOption[question.Number - 1][i].Where(pair => OutcomeIds.IsDecided(pair.Key))
                .Select(pair => (option, pair.Key, Share: (double)pair.Value / byOption[question.Number - 1][i].Values.Sum())))
            .MaxBy(pull => pull.Share);
        return new QuestionWeight(question, (double)changed[question.Number - 1] / tried[question.Number - 1], option, quiz.Outcomes[outcome], share);
    }

    // A fixed seed makes this a table of numbers, not chance: the same quiz always has the same audit.
    private void Draw()
    {
        var random = new Random(QuizAudit.Seed);
        var options = quiz.Questions.Select(question => question.Options.Count).ToArray();
        var chosen = new int[options.Length];
        for (var sheet = 0; sheet < QuizAudit.Sheets; sheet++)
        {
            for (var question = 0; question < options.Length; question++)
                chosen[question] = random.Next(options[question]);
            var tally = quiz.Evaluator.TallyOf(chosen);
            var outcome = quiz.Evaluator.Judge(tally);
            if (!examples.ContainsKey(outcome))
                examples.Add(outcome, [.. chosen]);
            sheets[outcome] = sheets.GetValueOrDefault(outcome) + 1;
            for (var question = 0; question < options.Length; question++)
            {
                var counts = byOption[question][chosen[question]];
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
            }

            if (sheet % Stride == 0)
                ChangeEach(tally, chosen, outcome, random);
        }
    }

    private void ChangeEach(Tally tally, int[] chosen, string outcome, Random random)
    {
        for (var question = 0; question < chosen.Length; question++)
        {
            // From one answer that says something to another: "unsure", the last, only says less.
            var count = quiz.Questions[question].Options.Count - 1;
            if (chosen[question] == count)
                continue;
            var other = (chosen[question] + 1 + random.Next(count - 1)) % count;
            tally.Remove(question, chosen[question]);
            tally.Add(question, other);
            tried[question]++;
            if (quiz.Evaluator.Judge(tally) != outcome)
                changed[question]++;
            tally.Remove(question, other);
            tally.Add(question, chosen[question]);
        }
    }

    // For one, two or three roles in turn, each question gets the option that gives most to the role whose turn it is; where it has none, the signal is taken, or else "unsure".
    private IEnumerable<int[]> MadeSheets()
    {
        yield return [.. quiz.Questions.Select(_ => -1)];
        Signal?[] signals = [null, .. Enum.GetValues<Signal>()];
        foreach (var signal in signals)
        {
            yield return [.. quiz.Questions.Select(question => Option(question, null, signal))];
            foreach (var roles in Sets())
            {
                yield return [.. quiz.Questions.Select(question => Option(question, roles[question.Number % roles.Length], signal))];
                yield return [.. quiz.Questions.Select(question => Option(question, roles.FirstOrDefault(role => question.Options.Any(option => option.Points.ContainsKey(role))), signal))];
            }
        }
    }

    private IEnumerable<string[]> Sets()
    {
        foreach (var role in quiz.Roles)
            yield return [role];
        for (var i = 0; i < quiz.Core.Count; i++)
        {
            for (var j = i + 1; j < quiz.Core.Count; j++)
                yield return [quiz.Core[i], quiz.Core[j]];
        }

        yield return [.. quiz.Core];
    }

    private static int Option(Question question, string? role, Signal? signal)
    {
        var (best, most) = (question.Options.Count - 1, 0);
        for (var i = 0; i < question.Options.Count; i++)
        {
            var option = question.Options[i];
            var worth = role is not null && option.Points.TryGetValue(role, out var points) ? points + 1 : signal is not null && option.Signal == signal ? 1 : 0;
            if (worth > most)
                (best, most) = (i, worth);
        }

        return best;
    }
}
