namespace RolesSite.Http;

/// <summary>
/// Sends capitals, trailing slashes and retired addresses to the one address of a page, with the query as it came. Files that exist under
/// a name with capitals would be lost by this; wwwroot has none.
/// </summary>
public sealed class CanonicalPaths(RequestDelegate next, SiteContext site)
{
    public Task Invoke(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var plain = path.ToLowerInvariant().TrimEnd('/');
        if (plain.Length == 0)
            plain = "/";
        plain = site.Site.Redirects.GetValueOrDefault(plain, plain);

        // "//host" in a Location would lead to another site.
        if (plain == path || plain.StartsWith("//", StringComparison.Ordinal) || plain.StartsWith("/\\", StringComparison.Ordinal))
            return next(context);

        var (target, fragment) = plain.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (plain, "");
        context.Response.Redirect(context.Request.PathBase + new PathString(target) + context.Request.QueryString.Value + fragment, permanent: true);
        return Task.CompletedTask;
    }
}
