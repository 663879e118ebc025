using RolesSite.Content.Markdown;
using RolesSite.Content.Quizzes;

namespace RolesSite.Content.Loading;

/// <summary>Reads the questions of a quiz, those that are still asked and those that are not.</summary>
internal sealed class QuestionReader(QuizKind kind, IReadOnlyList<string> roles, Option? unsure, MarkdownReader markdown, ReadingLog log)
{
    private const int StrongestPoints = 2;

    // Words that stand where a question's id stands in addresses.
    private static readonly string[] Reserved = ["result", "cases", "how-it-works", "team", "continue", "answers"];

    public (Catalog<Question> Asked, IReadOnlyList<RetiredQuestion> Retired) Read(YamlMap quiz)
    {
        var asked = quiz.Maps("questions").Select((map, i) => (Question: ReadQuestion(map, i + 1), map.At)).ToList();
        var retired = quiz.Has("retired") ? quiz.Each("retired", map => (Question: new RetiredQuestion(map.Id("id"), Key(map, 'a', 'z'), map.Text("text"), map.Date("on"), map.Rich("why", markdown)), map.At)) : [];
        ReportTwice(asked.Select(a => (a.Question.Id, a.Question.Key, a.At)).Concat(retired.Select(r => (r.Question.Id, r.Question.Key, r.At))));
        if (asked.Count == 0)
            log.Problem(quiz.PlaceOfKey("questions"), "the quiz has no questions; expected at least one");
        // Ids that stand twice have been reported, and a catalog cannot hold them.
        return (new Catalog<Question>(asked.Select(a => a.Question).DistinctBy(question => question.Id), question => question.Id), [.. retired.Select(r => r.Question)]);
    }

    private Question ReadQuestion(YamlMap map, int number)
    {
        var options = map.Maps("options").Select(item => (Option: ReadOption(item), item.At)).ToList();
        if (options.Count < 2)
            log.Problem(map.PlaceOfKey("options"), "the question has fewer than two options besides \"unsure\"; expected at least two");
        var retired = map.Has("retired") ? map.Each("retired", item => (Option: new RetiredOption(item.Id("id"), Key(item, '1', '9'), item.Text("text"), item.Date("on"), item.OptionalText("instead")), item.At)) : [];
        ReportTwice(options.Select(o => (o.Option.Id, o.Option.Key, o.At)).Concat(retired.Select(r => (r.Option.Id, r.Option.Key, r.At))));
        foreach (var (option, at) in retired.Where(r => r.Option.Instead is { } instead && options.All(o => o.Option.Id != instead)))
            log.Unknown(at, "option", option.Instead!, options.Select(o => o.Option.Id));

        var offered = options.Select(o => o.Option).Concat(unsure is null ? [] : [unsure]).DistinctBy(option => option.Id);
        var question = new Question
        {
            Id = map.Id("id"),
            Key = Key(map, 'a', 'z'),
            Number = number,
            Text = map.Text("text"),
            Hint = map.OptionalText("hint"),
            Why = map.Rich("why", markdown),
            Talk = map.Rich("talk", markdown),
            Sources = map.OptionalMentions("sources", MentionKind.Source),
            Options = new Catalog<Option>(offered, option => option.Id),
            Retired = [.. retired.Select(r => r.Option)],
            Added = map.Has("added") ? map.Date("added") : null,
            Reworded = ReadRewording(map),
        };
        if (Reserved.Contains(question.Id))
            log.Problem(map.PlaceOfKey("id"), $"\"{question.Id}\" is a page of every quiz; expected another id");
        map.Done();
        return question;
    }

    private Option ReadOption(YamlMap map)
    {
        var option = new Option
        {
            Id = map.Id("id"),
            Key = Key(map, '1', '9'),
            Text = map.Text("text"),
            Detail = map.OptionalText("detail"),
            Points = map.OptionalMap("points") is { } points ? ReadPoints(points) : new Dictionary<string, int>(),
            Signal = map.OptionalChoice<Signal>("signal"),
            Because = map.Rich("because", markdown),
            Sources = map.OptionalMentions("sources", MentionKind.Source),
            Reworded = ReadRewording(map),
        };
        if (option.Id == Option.Unsure)
            log.Problem(map.PlaceOfKey("id"), $"\"{Option.Unsure}\" is an option of every question; expected another id");
        if (option.Signal is { } signal && (signal is Signal.DecidedElsewhere or Signal.StandingService) != (kind == QuizKind.Role))
            log.Problem(map.PlaceOfKey("signal"), $"no rule of this quiz asks for \"{map.Text("signal")}\"; expected a signal of its kind");
        if (option.Sources.Count == 0 && !map.OptionalFlag("judgment"))
            log.Problem(map.At, "\"because\" rests on nothing; expected \"sources\" with at least one id, or \"judgment: true\" if it is our own");
        map.Done();
        return option;
    }

    private Dictionary<string, int> ReadPoints(YamlMap map)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (role, at) in map.Keys)
        {
            if (!roles.Contains(role))
                map.Log.Unknown(at, "role of this quiz", role, roles);
            points[role] = map.Number(role);
            if (points[role] is < 1 or > StrongestPoints)
                map.Log.Problem(at, $"{role} gets {points[role]} points; expected 1 (weak) or 2 (strong)");
        }

        return points;
    }

    private static Rewording? ReadRewording(YamlMap map)
    {
        if (map.OptionalMap("reworded") is not { } item)
            return null;
        var rewording = new Rewording(item.Date("on"), item.Text("was"));
        item.Done();
        return rewording;
    }

    private char Key(YamlMap map, char from, char to)
    {
        var key = map.Text("key");
        if (key.Length == 1 && key[0] >= from && key[0] <= to)
            return key[0];
        if (key.Length > 0)
            log.Problem(map.PlaceOfKey("key"), $"the key \"{key}\" cannot stand in a code; expected one character from {from} to {to}");
        return '\0';
    }

    // Retired ids and keys are never given to anything else, or old links would say something that nobody chose.
    private void ReportTwice(IEnumerable<(string Id, char Key, Place At)> items)
    {
        var all = items.ToList();
        foreach (var same in all.Where(item => item.Id.Length > 0).GroupBy(item => item.Id).Where(same => same.Count() > 1))
            log.Problem(same.Last().At, $"the id \"{same.Key}\" stands here for the second time (first on line {same.First().At.Line}); expected another id");
        foreach (var same in all.Where(item => item.Key != '\0').GroupBy(item => item.Key).Where(same => same.Count() > 1))
            log.Problem(same.Last().At, $"the key \"{same.Key}\" stands here for the second time (first on line {same.First().At.Line}); expected a key that was never used");
    }
}
