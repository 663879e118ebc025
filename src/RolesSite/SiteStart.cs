using RolesSite.Content;
using RolesSite.Content.Loading;

namespace RolesSite;

/// <summary>What the program needs before it can do anything: settings and content, or else the mistakes in them.</summary>
internal sealed record SiteStart(SiteOptions? Options, string Folder, SiteReading? Reading, IReadOnlyList<string> Mistakes)
{
    public Site? Site => Reading?.Site;

    /// <summary>A published program carries its content and may be started from any folder; in development the project's folder counts.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "content")) ? AppContext.BaseDirectory : null,
    });

    /// <summary>Reads both; the strict reading adds what an editor would object to.</summary>
    public static SiteStart Read(WebApplicationBuilder builder, bool strictly = false, bool withDrafts = false)
    {
        var mistakes = new List<string>();
        if (SiteOptions.Read(builder.Configuration, mistakes) is not { } options)
            return new SiteStart(null, "", null, mistakes);

        var folder = Path.GetFullPath(options.Content, builder.Environment.ContentRootPath);
        var reading = SiteReader.Read(folder, options.PathPrefix, withDrafts);
        IEnumerable<ContentProblem> problems = reading.Problems;
        if (strictly)
            problems = problems.Union(SiteReader.Read(folder, options.PathPrefix, withDrafts: true).Problems);
        if (strictly && reading.Site is not null)
            problems = problems.Union(EditorialChecks.Of(reading));
        return new SiteStart(options, folder, reading, [.. problems.Select(problem => problem.ToString())]);
    }

    /// <summary>Prints the mistakes, if any, and says whether there were some.</summary>
    public bool Failed(string consequence)
    {
        foreach (var mistake in Mistakes)
            Console.Error.WriteLine(mistake);
        if (Mistakes.Count > 0)
            Console.Error.WriteLine($"{consequence}: {Mistakes.Count} {(Mistakes.Count == 1 ? "mistake" : "mistakes")}.");
        return Mistakes.Count > 0;
    }
}
