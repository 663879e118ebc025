using RolesSite.Content;
using RolesSite.Content.Loading;

namespace RolesSite.Tests.Infrastructure;

/// <summary>The content that the repository ships, read once.</summary>
public static class ShippedContent
{
    private static readonly string Folder = FindFolder();

    private static readonly Lazy<SiteReading> Read = new(() => SiteReader.Read(Folder));

    public static SiteReading Reading => Read.Value;

    public static Site Site => Reading.Site ?? throw new InvalidOperationException(string.Join('\n', Reading.Problems));

    /// <summary>The text of the authors' guide beside the content.</summary>
    public static string AuthorsGuide => File.ReadAllText(Path.Combine(Folder, "README.md"));

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RolesSite.sln")))
                return Path.Combine(folder.FullName, "content");
        }

        throw new InvalidOperationException("RolesSite.sln is in no folder above the tests.");
    }
}
