using RolesSite.Content.Markdown;

namespace RolesSite.Content.Loading;

/// <summary>What came of reading a content folder: the site, or else the problems that stand in its way; with all texts and the recorded permalinks, for an editor's checks.</summary>
public sealed record SiteReading(Site? Site, IReadOnlyList<ContentProblem> Problems, IReadOnlyList<ContentText> Texts, IReadOnlyList<string> Permalinks);

/// <summary>Reads a content folder. This is the only way to a <see cref="Site"/>, so every site has been checked.</summary>
public static class SiteReader
{
    /// <summary>Reads and checks all files below the folder; links in texts get the path prefix ("" or "/docs", without a slash at its end). Drafts are checked, and left out unless asked for.</summary>
    public static SiteReading Read(string folder, string pathPrefix = "", bool withDrafts = false)
    {
        var log = new ReadingLog(withDrafts);
        if (!Directory.Exists(folder))
        {
            log.Problem(new Place(folder, 0), "there is no such folder; expected the content of the site (set Site:Content)");
            return new SiteReading(null, log.Problems, [], []);
        }

        var files = new ContentFolder(folder, log);
        var site = Read(files, new MarkdownReader(pathPrefix, log), log);
        return new SiteReading(log.Problems.Count == 0 ? site : null, [.. log.Problems
            .Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Message, StringComparer.Ordinal)], log.Texts, files.Lines(PermalinkChecks.File));
    }

    private static Site? Read(ContentFolder files, MarkdownReader markdown, ReadingLog log)
    {
        var settings = SettingsReader.Read(files, markdown, log);
        var sources = SourcesReader.Read(files, markdown, log);
        var glossary = GlossaryReader.Read(files, markdown, log);
        var (lenses, dimensions) = DimensionsReader.Read(files, log);
        var roles = new RoleReader(settings?.RoleGroups ?? [], dimensions, markdown, log).Read(files);
        var quizzes = new QuizReader(markdown, log).Read(files);
        var redirects = RedirectsReader.Read(files, log);
        if (settings is null)
            return null;

        var site = new Site
        {
            Settings = settings,
            Sources = sources,
            Glossary = glossary,
            Lenses = lenses,
            Dimensions = dimensions,
            Roles = roles,
            Asked = new AskedReader(markdown, log).Read(files),
            Responsibilities = new ResponsibilitiesReader(roles, markdown, log).Read(files),
            Quizzes = quizzes,
            Newcomers = new OnboardingReader(roles, dimensions, markdown, log).Read(files),
            Articles = new ArticleReader(settings, markdown, log).Read(files),
            Redirects = redirects.ToDictionary(redirect => redirect.Key, redirect => redirect.Value.To, StringComparer.Ordinal),
        };
        foreach (var (from, (_, at)) in redirects)
        {
            if (PublishedPages.Of(site).Any(page => page.Path == from))
                log.Problem(at, $"\"{from}\" is a page; expected an address that is none");
        }

        new LinkChecker(site, log).Check();
        return site;
    }
}
