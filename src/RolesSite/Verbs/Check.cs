namespace RolesSite.Verbs;

internal static class Check
{
    /// <summary>Checks settings and content, and what an editor would object to besides.</summary>
    public static int Run(string[] args)
    {
        var start = SiteStart.Read(SiteStart.CreateBuilder(args), strictly: true);
        if (start.Failed("The content is not in order"))
            return 1;
        Console.WriteLine($"The content is in order: {SiteContext.Summary(start.Site!)}.");
        return 0;
    }
}
