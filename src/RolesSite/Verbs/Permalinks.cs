using RolesSite.Content.Loading;

namespace RolesSite.Verbs;

internal static class Permalinks
{
    /// <summary>Says which ids the content has that were never recorded, and records them if asked to.</summary>
    public static int Run(string[] args, bool update)
    {
        var start = SiteStart.Read(SiteStart.CreateBuilder(args));
        if (start.Failed("No ids were recorded"))
            return 1;

        var fresh = PermalinkChecks.New(start.Reading!).ToList();
        foreach (var permalink in fresh)
            Console.WriteLine(permalink);
        if (update && fresh.Count > 0)
            File.WriteAllLines(Path.Combine(start.Folder, PermalinkChecks.File), PermalinkChecks.Updated(start.Reading!));
        Console.WriteLine(fresh.Count == 0 ? "Every id is recorded." : $"{fresh.Count} {(fresh.Count == 1 ? "id" : "ids")} {(update ? "recorded" : "to record; run again with --update")}.");
        return 0;
    }
}
