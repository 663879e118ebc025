using Microsoft.Net.Http.Headers;

namespace RolesSite.Http;

/// <summary>
/// Every page has a twin in Markdown, at its address with .md after it (the home page's is /index.md), or at its own address for a program
/// that would rather read Markdown. The comparison writes its own; the others are made from the main part of the page.
/// </summary>
public sealed class MarkdownTwins(RequestDelegate next, SiteContext site)
{
    private const string Extension = ".md", Home = "/index";

    public async Task Invoke(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType is { } type && (type.StartsWith("text/html", StringComparison.Ordinal) || type.StartsWith("text/markdown", StringComparison.Ordinal)))
                context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept");
            return Task.CompletedTask;
        });
        var isTwin = path.EndsWith(Extension, StringComparison.Ordinal) && !path[..^Extension.Length].Contains('.', StringComparison.Ordinal);
        if (!isTwin && !context.Request.PrefersMarkdown())
        {
            await next(context);
            return;
        }

        context.Features.Set(new MarkdownTwin());
        if (isTwin)
            context.Request.Path = path[..^Extension.Length] is var page && page == Home ? "/" : page;

        var body = context.Response.Body;
        using var written = new MemoryStream();
        context.Response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            context.Request.Path = path;
        }

        var response = context.Response;
        if (isTwin && response.Headers.Location.ToString() is { Length: > 0 } location)
            response.Headers.Location = WithExtension(location, context.Request.PathBase);
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true)
        {
            written.Position = 0;
            await written.CopyToAsync(body, context.RequestAborted);
            return;
        }

        var address = site.AbsoluteRoot(context.Request) + (isTwin ? path[..^Extension.Length] is var plain && plain == Home ? "/" : plain : path);
        var markdown = await PageMarkdown.Of(System.Text.Encoding.UTF8.GetString(written.ToArray()), address + context.Request.QueryString.ForLocation().Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal));
        response.ContentType = "text/markdown; charset=utf-8";
        response.Headers.Append("Link", $"<{address}>; rel=\"canonical\"");
        response.ContentLength = null;
        await response.WriteAsync(markdown, context.RequestAborted);
    }

    // A redirected twin leads to the twin of where the page leads.
    private static string WithExtension(string location, string prefix)
    {
        var end = location.IndexOfAny(['?', '#']) is var i and >= 0 ? i : location.Length;
        var page = location[..end];
        return (page == prefix + "/" || page == "" ? prefix + Home : page) + Extension + location[end..];
    }
}

/// <summary>Stands in a request that is answered in Markdown.</summary>
internal sealed record MarkdownTwin;

internal static class MarkdownRequest
{
    private const string Markdown = "text/markdown";

    public static bool WantsMarkdown(this HttpContext context) => context.Features.Get<MarkdownTwin>() is not null;

    /// <summary>Whether the client names Markdown, and values it at least as much as HTML.</summary>
    public static bool PrefersMarkdown(this HttpRequest request)
    {
        if (!request.Headers.Accept.ToString().Contains(Markdown, StringComparison.OrdinalIgnoreCase))
            return false;
        var accepted = request.GetTypedHeaders().Accept;
        double Quality(string type) => accepted.Where(value => value.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(value => value.Quality ?? 1).DefaultIfEmpty().Max();
        return Quality(Markdown) is > 0 and var quality && quality >= Quality("text/html");
    }
}
