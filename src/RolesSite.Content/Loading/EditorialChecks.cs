using RolesSite.Content.Comparisons;
using RolesSite.Content.Sources;

namespace RolesSite.Content.Loading;

/// <summary>What would not keep the site from starting, but an editor would object to.</summary>
public static class EditorialChecks
{
    // Search results and link previews cut descriptions off at about 160 characters.
    private const int LongestDescription = 165;

    /// <summary>The objections to content that has been read without problems.</summary>
    public static IEnumerable<ContentProblem> Of(SiteReading reading)
    {
        var site = reading.Site ?? throw new ArgumentException("The content has problems.", nameof(reading));
        foreach (var problem in RepeatedSentences.In(reading.Texts).Concat(ResponsibilityChecks.Of(site)).Concat(PermalinkChecks.Of(reading)))
            yield return problem;

        foreach (var source in site.Sources.Where(source => SourceUses.Of(source.Id, site).Count == 0))
            yield return new(SourcesReader.File, 0, $"nothing relies on \"{source.Id}\"; expected a use of it, or the entry removed");

        var descriptions = site.Articles.Select(article => ($"articles/{article.Slug}.md", article.Description))
            .Concat(site.Quizzes.Select(quiz => ($"quizzes/{quiz.Slug}.yaml", quiz.Description)))
            .Append((SettingsReader.File, site.Settings.Description));
        foreach (var (file, description) in descriptions.Where(d => d.Item2.Length > LongestDescription))
            yield return new(file, 0, $"the description has {description.Length} characters; expected at most {LongestDescription}, which is what link previews show");

        foreach (var problem in site.Quizzes.SelectMany(QuizChecks.Of))
            yield return problem;

        foreach (var pair in site.Asked.SelectMany(group => group.Comparisons).Where(asked => asked.Roles.Count == 2 && asked.Mistakes.Count == 0))
            yield return new(AskedReader.File, 0, $"nothing is said of what people get wrong about {string.Join(" and ", pair.Roles)}; expected at least one of \"mistakes\"");

        foreach (var dimension in site.Dimensions.Where(d => d.Kind == DimensionKind.Stance && site.Roles.Count > 0 && site.Roles.All(role => role.Cells[d.Id].Stance is Roles.Stance.NotTheirs)))
            yield return new(DimensionsReader.File, 0, $"\"{dimension.Id}\" is nobody's; expected a role that has a say, or the row removed");
    }
}
