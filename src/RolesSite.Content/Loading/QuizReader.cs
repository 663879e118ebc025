using RolesSite.Content.Markdown;
using RolesSite.Content.Quizzes;

namespace RolesSite.Content.Loading;

internal sealed class QuizReader(MarkdownReader markdown, ReadingLog log)
{
    private const int CoreRoles = 3;
    private const int StrongestPoints = 2;

    // Words that stand where a question's id stands in addresses.
    private static readonly string[] Reserved = ["result", "cases", "how-it-works", "team", "continue", "answers"];

    public Catalog<Quiz> Read(ContentFolder folder) => TextReading.Unique(folder.All("quizzes", ".yaml")
        .Select(file => (file.Slug, Map: YamlFile.Mapping(file.Text, file.File, log)))
        .Where(file => file.Map is not null)
        .Select(file => (ReadQuiz(file.Slug, file.Map!), file.Slug, file.Map!.At)), log);

    private Quiz ReadQuiz(string slug, YamlMap map)
    {
        var unsure = ReadUnsure(map);
        var core = map.Mentions("core", MentionKind.Role);
        var isComplete = core.Distinct().Count() == CoreRoles && core.Count == CoreRoles;
        if (!isComplete)
            log.Problem(map.PlaceOfKey("core"), $"\"core\" names {string.Join(", ", core)}; expected {CoreRoles} different roles");
        var quiz = new Quiz
        {
            Slug = slug,
            Title = map.Text("title"),
            Description = map.Text("description"),
            Intro = map.Rich("intro", markdown),
            Minutes = map.Number("minutes"),
            Core = core,
            Questions = TextReading.Unique(map.Maps("questions").Select(item => ReadQuestion(item, unsure, core)), log),
            // Which outcomes there should be depends on the core roles.
            Outcomes = ReadOutcomes(map, isComplete ? core : []),
        };
        if (quiz.Questions.Count == 0)
            log.Problem(map.PlaceOfKey("questions"), "the quiz has no questions; expected at least one");
        map.Done();
        return quiz;
    }

    private static Option? ReadUnsure(YamlMap quiz)
    {
        if (quiz.Map("unsure") is not { } map)
            return null;
        var option = new Option
        {
            Id = Option.Unsure,
            Text = map.Text("text"),
            Detail = map.OptionalText("detail"),
            Points = new Dictionary<string, int>(),
            Signal = null,
            Because = new RichText("", ""),
        };
        map.Done();
        return option;
    }

    private (Question, string, Place) ReadQuestion(YamlMap map, Option? unsure, IReadOnlyList<string> core)
    {
        var options = map.Maps("options").Select(item => ReadOption(item, core)).ToList();
        if (options.Count < 2)
            log.Problem(map.PlaceOfKey("options"), "the question has fewer than two options besides \"unsure\"; expected at least two");
        if (unsure is not null)
            options.Add((unsure, unsure.Id, map.PlaceOfKey("options")));
        var question = new Question
        {
            Id = map.Id("id"),
            Text = map.Text("text"),
            Hint = map.OptionalText("hint"),
            Why = map.Rich("why", markdown),
            Sources = map.OptionalMentions("sources", MentionKind.Source),
            Options = TextReading.Unique(options, log),
        };
        if (Reserved.Contains(question.Id))
            log.Problem(map.PlaceOfKey("id"), $"\"{question.Id}\" is a page of every quiz; expected another id");
        map.Done();
        return (question, question.Id, map.At);
    }

    private (Option, string, Place) ReadOption(YamlMap map, IReadOnlyList<string> core)
    {
        var option = new Option
        {
            Id = map.Id("id"),
            Text = map.Text("text"),
            Detail = map.OptionalText("detail"),
            Points = map.OptionalMap("points") is { } points ? ReadPoints(points, core) : new Dictionary<string, int>(),
            Signal = map.OptionalChoice<Signal>("signal"),
            Because = map.Rich("because", markdown),
        };
        map.Done();
        return (option, option.Id, map.At);
    }

    private static Dictionary<string, int> ReadPoints(YamlMap map, IReadOnlyList<string> core)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (role, at) in map.Keys)
        {
            if (!core.Contains(role))
                map.Log.Unknown(at, "core role", role, core);
            points[role] = map.Number(role);
            if (points[role] is < 1 or > StrongestPoints)
                map.Log.Problem(at, $"{role} gets {points[role]} points; expected 1 (weak) or 2 (strong)");
        }

        return points;
    }

    private Catalog<Outcome> ReadOutcomes(YamlMap quiz, IReadOnlyList<string> core)
    {
        var expected = OutcomeIds.For(core);
        var outcomes = new List<Outcome>();
        if (quiz.Map("outcomes") is { } map && core.Count > 0)
        {
            foreach (var (id, at) in map.Keys.Where(key => !expected.Contains(key.Key)))
                log.Unknown(at, "outcome", id, expected);
            foreach (var id in expected.Where(id => !map.Has(id)))
                log.Problem(map.At, $"there is no text for the outcome \"{id}\"; expected one for each outcome that the rules can reach");
            foreach (var id in expected.Where(map.Has))
            {
                if (map.Map(id) is not { } outcome)
                    continue;
                outcomes.Add(new Outcome(id, outcome.Text("title"), outcome.Rich("text", markdown), outcome.RichList("monday", markdown)));
                outcome.Done();
            }
        }

        return new Catalog<Outcome>(outcomes, outcome => outcome.Id);
    }
}
