using System.Text.RegularExpressions;

namespace RolesSite.Http;

/// <summary>
/// Sends capitals, trailing slashes and retired addresses to the one address of a page, with the query as it came. A path with any other
/// character than those of our addresses is left alone, for it is no page: decoding and encoding it again could only change it.
/// </summary>
public sealed partial class CanonicalPaths(RequestDelegate next, SiteContext site)
{
    [GeneratedRegex("^(/[A-Za-z0-9._-]+)+/?$")]
    private static partial Regex Ours { get; }

    public Task Invoke(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!Ours.IsMatch(path))
            return next(context);

        var plain = path.ToLowerInvariant().TrimEnd('/');
        var target = site.Site.Redirects.GetValueOrDefault(plain, plain);
        if (target == path)
            return next(context);

        var (page, fragment) = target.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (target, "");
        context.Response.Redirect(context.Request.PathBase + page + context.Request.QueryString.ForLocation() + fragment, permanent: true);
        return Task.CompletedTask;
    }
}
