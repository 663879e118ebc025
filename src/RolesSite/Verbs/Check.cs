using RolesSite.Content.Loading;

namespace RolesSite.Verbs;

internal static class Check
{
    /// <summary>Checks settings and content, and what an editor would object to besides.</summary>
    public static int Run(string[] args)
    {
        var start = SiteStart.Read(SiteStart.CreateBuilder(args), strictly: true);
        if (start.Failed("The content is not in order"))
            return 1;
        foreach (var (file, by) in ReviewDates.Past(start.Site!, DateOnly.FromDateTime(DateTime.Today)))
            Console.WriteLine($"warning: {file}: to be reviewed by {by:yyyy-MM-dd}, which is past; expected a fresh look and a later date");
        Console.WriteLine($"The content is in order: {SiteContext.Summary(start.Site!)}.");
        return 0;
    }
}
