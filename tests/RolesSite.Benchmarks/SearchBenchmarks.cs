using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using RolesSite.Content;
using RolesSite.Content.Loading;
using RolesSite.Content.Search;

namespace RolesSite.Benchmarks;

/// <summary>A query of the site's search at 1,000 articles: those that are there, again and again under other names.</summary>
[MemoryDiagnoser]
[MaxColumn]
public class SearchBenchmarks : IDisposable
{
    private const int Articles = 1_000;

    private SiteSearch search = null!;

    [Params("budget", "pgm", "difference between product owner and product manager", "who decides what comes first", "finacial prodcut manger", "how do I get ready for my first week", "xyzzy quux")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var site = SiteReader.Read(Content()).Site!;
        var articles = Enumerable.Range(0, Articles).Select(number => site.Articles[number % site.Articles.Count] is var article && number < site.Articles.Count ? article
            : article with { Slug = $"{article.Slug}-{number.ToString(CultureInfo.InvariantCulture)}", Title = $"{article.Title} {number.ToString(CultureInfo.InvariantCulture)}" });
        site = site with { Articles = new(articles, article => article.Slug) };
        search = new SiteSearch(site, new DecisionIndex(site));
    }

    [Benchmark]
    public SiteFinding Find() => search.Find(Query);

    [GlobalCleanup]
    public void Dispose()
    {
        search.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Content([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../../content");
}
