namespace RolesSite.Verbs;

internal static class Serve
{
    /// <summary>Runs the site until it is stopped. Mistakes in settings or content: the list on standard error, and 1.</summary>
    public static async Task<int> Run(string[] args)
    {
        var builder = SiteStart.CreateBuilder(args);
        var start = SiteStart.Read(builder, withDrafts: builder.Environment.IsDevelopment());
        if (start.Failed("The site did not start"))
            return 1;

        builder.AddRolesSite(start.Options!, start.Site!);
        await using var app = builder.Build();
        app.UseRolesSite();
        await app.RunAsync();
        return 0;
    }
}
