using System.Globalization;
using System.Text;
using RolesSite.Content;
using RolesSite.Content.Comparisons;

namespace RolesSite.Http;

/// <summary>The site as a short list of Markdown links (llmstxt.org), for programs that read for somebody.</summary>
internal static class LanguageModelIndex
{
    public const string Path = "/llms.txt";

    public static IResult Write(HttpContext context, SiteContext site)
    {
        var (root, content) = (site.AbsoluteRoot(context.Request), site.Site);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {content.Settings.Name}\n\n> {content.Settings.Description}\n\n");
        text.Append("Every page is there as Markdown at its address with `.md` after it. Any two to five roles have a comparison, their names in alphabetical order: ");
        text.Append(CultureInfo.InvariantCulture, $"`{root}/compare/product-manager-vs-program-manager.md`, and the same as `.csv` and `.json`.\n");
        foreach (var section in content.Settings.Sections)
            Section(section.Title, content.ArticlesIn(section.Id).Select(article => ($"/articles/{article.Slug}", article.Title, article.Description)));
        Section("Roles", content.Roles.Select(role => ($"/roles/{role.Slug}", role.Name, role.Tagline)));
        Section("Comparisons", content.Asked.SelectMany(group => group.Comparisons).Select(asked => ComparisonAddress.Of(asked.Roles, content)).Select(address => ($"/compare/{address.Canonical}", ComparisonTitle.Of(address.Roles), "")));
        Section("Reference", content.Settings.Footer.SelectMany(group => group.Links).Select(link => link.Path.Split('#')[0]).Distinct()
            .Where(path => !path.StartsWith("/articles/", StringComparison.Ordinal)).Select(path => (path, content.Settings.Footer.SelectMany(group => group.Links).First(link => link.Path.Split('#')[0] == path).Title, "")));
        Section("Quizzes", content.Quizzes.Select(quiz => ($"/quiz/{quiz.Slug}", quiz.Title, "")));
        return Results.Text(text.ToString(), "text/plain");

        void Section(string title, IEnumerable<(string Path, string Title, string Note)> pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
            foreach (var (path, name, note) in pages)
                text.Append(CultureInfo.InvariantCulture, $"- [{name}]({root}{path}.md){(note.Length > 0 ? $": {note}" : "")}\n");
        }
    }
}
