using RolesSite.Content.Articles;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;

namespace RolesSite.Content.Search;

/// <summary>Everything of a site that its search can find.</summary>
internal static class SearchEntries
{
    public static IEnumerable<SearchEntry> Of(Site site) =>
    [
        .. site.Roles.SelectMany(Of),
        .. site.Asked.SelectMany(group => group.Comparisons).Select(asked => Of(site, asked)),
        .. site.Articles.SelectMany(Of),
        .. Pages(site),
        .. site.Quizzes.Select(quiz => new SearchEntry(FoundKind.Quiz, $"/quiz/{quiz.Slug}", null, quiz.Title, "", [.. quiz.Also, "test", "self-assessment"], $"{quiz.Description} {quiz.Intro.Plain}")),
        // Terms, rows and activities share a page with all others of their kind, and each is a find of its own.
        .. site.Glossary.Select(term => new SearchEntry(FoundKind.Term, $"/glossary#{term.Id}", null, term.Term, "", term.Also, term.Definition.Plain)),
        .. site.Dimensions.Select(row => new SearchEntry(FoundKind.Row, RowPath(site, site.Core, row.Id), null, row.Question, "", row.Also,
            string.Join(' ', [row.Help, .. site.Core.Select(role => $"{role.Name}: {role.Cells[row.Id].Text.Plain}")]))),
        .. site.Responsibilities.Activities.Select(activity => new SearchEntry(FoundKind.Activity, $"/responsibilities#{activity.Id}", null, activity.Name, "", activity.Also, activity.Help.Plain)),
    ];

    /// <summary>The address of a row in the comparison of these roles.</summary>
    public static string RowPath(Site site, IEnumerable<Role> roles, string row) => $"/compare/{ComparisonAddress.Of(roles.Select(role => role.Slug), site).Canonical}#{row}";

    private static IEnumerable<SearchEntry> Of(Role role)
    {
        IReadOnlyList<string> names = [.. role.Aliases, .. role.AlsoCalled.Select(title => title.Title)];
        SearchEntry Part(string? fragment, string heading, IEnumerable<string> texts, params IReadOnlyList<string> also) => new(FoundKind.Role, $"/roles/{role.Slug}", fragment, role.Name, heading, fragment is null ? names : also, string.Join(' ', texts));

        yield return Part(null, "", [role.Essence.Plain, role.LooksAfter.Plain, role.WorksUntil.Plain, role.MeasuredBy.Plain, .. role.Questions.Select(question => question.Plain)]);
        yield return Part("decides", "What they decide", Texts(role.Decides), "responsibilities", "duties");
        yield return Part("shares", "What they share", Texts(role.Shares));
        yield return Part("leaves", "What they leave to others", Texts(role.LeavesToOthers));
        yield return Part("works-with", "Works with", role.WorksWith.Select(other => $"{other.Who.Plain}: {other.Over.Plain}"));
        yield return Part("ask", "Ask them", role.Ask, "what to ask", "questions");
        yield return Part("ask-others", "Ask somebody else", role.AskOthers.Select(other => $"{other.Question} {other.Who.Plain}"));
        yield return Part("week", "A week in the role", role.Week.Select(day => day.Text.Plain), "daily tasks", "a day in the life", "what they do all day");
        yield return Part("artifacts", "Writes and keeps", role.Artifacts.Select(artifact => $"{artifact.Name.Plain}: {artifact.Purpose.Plain}"), "documents", "deliverables");
        yield return Part("signs", "Signs that you need one", Texts(role.SignsYouNeedOne).Concat(Texts(role.SignsOfAnotherNeed)), "do we need one", "when to hire", "hiring");
        yield return Part("becoming", "Becoming one", Texts(role.Skills).Concat(Texts(role.WaysIn)).Concat(Texts(role.WaysOn)), "how to become one", "skills", "career", "learn");
        yield return Part("certificates", "Certificates", role.Certifications.Select(certificate => $"{certificate.Name}: {certificate.Text.Plain}").Prepend(role.CertificationsNote?.Plain ?? ""), "certification");
        yield return Part("misconceptions", "What people get wrong", role.Misconceptions.Select(mistake => $"{mistake.Belief} {mistake.Truth.Plain}"), "myths");
        yield return Part("confused", "Easily confused", role.ConfusedWith.Select(confusion => $"{confusion.Name} {confusion.Difference.Plain}"), "difference");
    }

    private static SearchEntry Of(Site site, AskedComparison asked)
    {
        var address = ComparisonAddress.Of(asked.Roles, site);
        return new SearchEntry(FoundKind.Comparison, $"/compare/{address.Canonical}", null, ComparisonTitle.Of(address.Roles), "", [], $"{asked.Answer.Plain} {asked.Together.Plain}");
    }

    private static IEnumerable<SearchEntry> Of(Article article) =>
        article.Passages.Select(passage => passage.Heading is { } heading
            ? new SearchEntry(FoundKind.Article, $"/articles/{article.Slug}", heading.Id, article.Title, heading.Text, [], passage.Text)
            : new SearchEntry(FoundKind.Article, $"/articles/{article.Slug}", null, article.Title, "", [article.Label, .. article.Also], $"{article.Answer.Plain} {article.Description} {passage.Text}"));

    // What the navigation leads to and nothing else here is about.
    private static IEnumerable<SearchEntry> Pages(Site site) =>
        site.Settings.Footer.SelectMany(group => group.Links).Concat(site.Settings.Navigation).Where(link => !link.Path.StartsWith("/articles/", StringComparison.Ordinal))
            .GroupBy(link => link.Path).Select(links => new SearchEntry(FoundKind.Page, links.Key, null, links.First().Title, "", [.. links.Skip(1).Select(link => link.Title), .. links.First().Also], ""));

    private static IEnumerable<string> Texts(IEnumerable<Statement> statements) => statements.Select(statement => statement.Text.Plain);
}
