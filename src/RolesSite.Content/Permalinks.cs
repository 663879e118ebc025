using RolesSite.Content.Quizzes;

namespace RolesSite.Content;

/// <summary>Every id that a link from outside may name. They are recorded in <c>permalinks.txt</c>, so that none goes missing unnoticed.</summary>
public static class Permalinks
{
    /// <summary>The ids of a site, each after its kind: <c>role program-manager</c>, <c>heading which-one#size</c>.</summary>
    public static IEnumerable<string> Of(Site site) =>
    [
        .. site.Responsibilities.Activities.Select(activity => $"activity {activity.Id}"),
        .. site.Articles.Select(article => $"article {article.Slug}"),
        .. site.Quizzes.SelectMany(quiz => quiz.Cases.Select(item => $"case {quiz.Slug}/{item.Id}")),
        .. site.Quizzes.SelectMany(Codes),
        .. site.Dimensions.Select(dimension => $"dimension {dimension.Id}"),
        .. site.Articles.SelectMany(article => article.Headings.Select(heading => $"heading {article.Slug}#{heading.Id}")),
        .. site.Quizzes.SelectMany(quiz => quiz.Questions.SelectMany(question => OptionsOf(question).Select(option => $"option {quiz.Slug}/{question.Id}/{option.Id}"))),
        .. site.Quizzes.SelectMany(quiz => QuestionsOf(quiz).Select(question => $"question {quiz.Slug}/{question.Id}")),
        .. site.Quizzes.Select(quiz => $"quiz {quiz.Slug}"),
        .. site.Roles.Select(role => $"role {role.Slug}"),
        .. site.Sources.Select(source => $"source {source.Id}"),
        .. site.Glossary.Select(term => $"term {term.Id}"),
    ];

    /// <summary>Whether an old link to a recorded id still leads to its matter: by a redirect, an alias, or an item that was formerly called so.</summary>
    public static bool StillLeads(string permalink, Site site)
    {
        var (kind, id) = permalink.Split(' ', 2) is [var first, var rest] ? (first, rest) : (permalink, "");
        return kind switch
        {
            "article" => site.Redirects.ContainsKey($"/articles/{id}"),
            "heading" => site.Redirects.ContainsKey($"/articles/{id.Split('#')[0]}"),
            "role" => site.Redirects.ContainsKey($"/roles/{id}") || site.FindRole(id) is not null,
            "activity" => site.Responsibilities.Activities.Any(activity => activity.Formerly.Contains(id)),
            "dimension" => site.Dimensions.Any(dimension => dimension.Formerly.Contains(id)),
            "source" => site.Sources.Any(source => source.Formerly.Contains(id)),
            // Answers to a question that is retired are named as such.
            "option" => site.Quizzes.Any(quiz => quiz.Retired.Any(gone => id.StartsWith($"{quiz.Slug}/{gone.Id}/", StringComparison.Ordinal))),
            "code" => site.Quizzes.Any(quiz => quiz.Retired.Any(gone => id.StartsWith($"{quiz.Key}-{gone.Key}", StringComparison.Ordinal) && id.Contains($" {gone.Id}/", StringComparison.Ordinal))),
            "term" => site.Glossary.Any(term => term.Formerly.Contains(id)),
            _ => false,
        };
    }

    // A key that came to mean something else would change what people have answered, so keys are recorded with what they stand for.
    private static IEnumerable<string> Codes(Quiz quiz) =>
        QuestionsOf(quiz).Select(question => $"code {quiz.Key}-{question.Key} {question.Id}")
            .Concat(quiz.Questions.SelectMany(question => OptionsOf(question).Select(option => $"code {quiz.Key}-{question.Key}{option.Key} {question.Id}/{option.Id}")));

    private static IEnumerable<(string Id, char Key)> QuestionsOf(Quiz quiz) =>
        quiz.Questions.Select(question => (question.Id, question.Key)).Concat(quiz.Retired.Select(question => (question.Id, question.Key)));

    private static IEnumerable<(string Id, char Key)> OptionsOf(Question question) =>
        question.Options.Select(option => (option.Id, option.Key)).Concat(question.Retired.Select(option => (option.Id, option.Key)));
}
