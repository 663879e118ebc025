using RolesSite.Content.Comparisons;

namespace RolesSite.Content.Loading;

/// <summary>What would not keep the site from starting, but an editor would object to.</summary>
public static class EditorialChecks
{
    // Search results and link previews cut descriptions off at about 160 characters.
    private const int LongestDescription = 165;

    /// <summary>The objections to a site that has been read without problems.</summary>
    public static IEnumerable<ContentProblem> Of(Site site)
    {
        var descriptions = site.Articles.Select(article => ($"articles/{article.Slug}.md", article.Description))
            .Concat(site.Quizzes.Select(quiz => ($"quizzes/{quiz.Slug}.yaml", quiz.Description)))
            .Append((SettingsReader.File, site.Settings.Description));
        foreach (var (file, description) in descriptions.Where(d => d.Item2.Length > LongestDescription))
            yield return new(file, 0, $"the description has {description.Length} characters; expected at most {LongestDescription}, which is what link previews show");

        var cells = site.Roles.SelectMany(role => role.Cells.Select(cell => (Role: role.Slug, Dimension: cell.Key, Text: cell.Value.Text.Plain)));
        foreach (var same in cells.GroupBy(cell => cell.Text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            yield return new($"roles/{same.First().Role}.yaml", 0, $"the cell \"{same.First().Dimension}\" repeats the text of {string.Join(", ", same.Skip(1).Select(cell => $"{cell.Role}/{cell.Dimension}"))}; expected words of its own");

        foreach (var quiz in site.Quizzes)
        {
            foreach (var role in quiz.Core.Where(role => !quiz.Questions.Any(q => q.Options.Any(option => option.Points.GetValueOrDefault(role) == 2))))
                yield return new($"quizzes/{quiz.Slug}.yaml", 0, $"no answer points strongly to {role}; expected an option with 2 points for each core role");
        }

        foreach (var dimension in site.Dimensions.Where(d => d.Kind == DimensionKind.Stance && site.Roles.Count > 0 && site.Roles.All(role => role.Cells[d.Id].Stance is Roles.Stance.NotTheirs)))
            yield return new(DimensionsReader.File, 0, $"\"{dimension.Id}\" is nobody's; expected a role that has a say, or the row removed");
    }
}
