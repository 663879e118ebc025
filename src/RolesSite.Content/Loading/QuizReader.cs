using RolesSite.Content.Markdown;
using RolesSite.Content.Quizzes;

namespace RolesSite.Content.Loading;

internal sealed class QuizReader(MarkdownReader markdown, ReadingLog log)
{
    private const string Folder = "quizzes", Cases = "quizzes/cases";
    private const int CoreRoles = 3;

    public Catalog<Quiz> Read(ContentFolder folder)
    {
        var cases = folder.All(Cases, ".yaml").ToDictionary(file => file.Slug, file => file);
        var quizzes = TextReading.Unique(folder.All(Folder, ".yaml", ["cases"])
            .Select(file => (file.Slug, Map: YamlFile.Mapping(file.Text, file.File, log)))
            .Where(file => file.Map is not null)
            .Select(file => (ReadQuiz(file.Slug, file.Map!, cases.Remove(file.Slug, out var own) ? YamlFile.List(own.Text, own.File, log) : []), file.Slug, file.Map!.At))
            // What is missing comes before who somebody is: that is what most readers ask.
            .OrderBy(file => file.Item1.Kind), log);
        foreach (var (slug, file) in log.IsIncomplete ? [] : cases)
            log.Unknown(new Place(file.File, 0), "quiz", slug, quizzes.Ids);
        foreach (var same in quizzes.GroupBy(quiz => quiz.Key).Where(same => same.Count() > 1))
            log.Problem(new Place($"{Folder}/{same.Last().Slug}.yaml", 0), $"the key \"{same.Key}\" is that of {same.First().Slug} too; expected another, so that codes tell the quizzes apart");
        return quizzes;
    }

    private Quiz ReadQuiz(string slug, YamlMap map, IReadOnlyList<YamlMap> cases)
    {
        var kind = map.Choice<QuizKind>("kind");
        var core = map.Mentions("core", MentionKind.Role);
        var neighbors = map.OptionalMentions("neighbors", MentionKind.Role);
        var isComplete = core.Count == CoreRoles && core.Concat(neighbors).Distinct().Count() == core.Count + neighbors.Count;
        if (!isComplete)
            log.Problem(map.PlaceOfKey("core"), $"\"core\" names {string.Join(", ", core)}; expected {CoreRoles} different roles, and none of them among the neighbors");
        var (asked, retired) = new QuestionReader(kind, [.. core, .. neighbors], ReadUnsure(map), markdown, log).Read(map);
        // Which outcomes there should be depends on the roles.
        var ids = isComplete ? new OutcomeIds(kind, core, neighbors) : null;
        var quiz = new Quiz
        {
            Slug = slug,
            Key = map.Id("key"),
            Kind = kind,
            Title = map.Text("title"),
            Description = map.Text("description"),
            Also = map.OptionalTexts("also"),
            Intro = map.Rich("intro", markdown),
            Gives = map.Rich("gives", markdown),
            Limits = map.RichList("limits", markdown),
            Minutes = map.Number("minutes"),
            Core = core,
            Neighbors = neighbors,
            Questions = asked,
            Retired = retired,
            Outcomes = ReadOutcomes(map, ids),
            Cases = TextReading.Unique(cases.Select(item => ReadCase(item, asked, ids?.All ?? [])), log),
        };
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
            Key = Option.UnsureKey,
            Text = map.Text("text"),
            Detail = map.OptionalText("detail"),
            Points = new Dictionary<string, int>(),
            Signal = null,
            Because = new RichText("", ""),
            Sources = [],
            Reworded = null,
        };
        map.Done();
        return option;
    }

    private Catalog<Outcome> ReadOutcomes(YamlMap quiz, OutcomeIds? ids)
    {
        var expected = ids?.All ?? [];
        var outcomes = new List<Outcome>();
        if (quiz.Map("outcomes") is { } map && expected.Count > 0)
        {
            foreach (var (id, at) in map.Keys.Where(key => !expected.Contains(key.Key)))
                log.Unknown(at, "outcome", id, expected);
            foreach (var id in expected.Where(id => !map.Has(id)))
                log.Problem(map.At, $"there is no text for the outcome \"{id}\"; expected one for each outcome that the rules can reach");
            foreach (var id in expected.Where(map.Has))
            {
                if (map.Map(id) is not { } outcome)
                    continue;
                outcomes.Add(new Outcome(id, outcome.Text("title"), outcome.Rich("text", markdown), outcome.RichList("monday", markdown))
                {
                    Roles = ids!.RolesOf(id),
                    Articles = outcome.Mentions("articles", MentionKind.Article),
                });
                outcome.Done();
            }
        }

        return new Catalog<Outcome>(outcomes, outcome => outcome.Id);
    }

    private (QuizCase, string, Place) ReadCase(YamlMap map, Catalog<Question> questions, IReadOnlyList<string> outcomes)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.Map("answers") is { } answers)
        {
            foreach (var (id, at) in answers.Keys.ToList())
            {
                chosen[id] = answers.Text(id);
                if (!questions.TryGet(id, out var question))
                    log.Unknown(at, "question", id, questions.Ids);
                else if (chosen[id].Length > 0 && !question.Options.Contains(chosen[id]))
                    log.Unknown(at, $"answer to \"{id}\"", chosen[id], question.Options.Ids);
            }
        }

        var item = new QuizCase(map.Id("id"), map.Text("title"), map.Rich("text", markdown), chosen, map.Text("outcome"), map.Rich("why", markdown));
        if (outcomes.Count > 0 && item.Outcome.Length > 0 && !outcomes.Contains(item.Outcome))
            log.Unknown(map.PlaceOfKey("outcome"), "outcome", item.Outcome, outcomes);
        map.Done();
        return (item, item.Id, map.At);
    }
}
