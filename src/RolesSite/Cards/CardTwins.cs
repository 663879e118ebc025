using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;
using RolesSite.Content;

namespace RolesSite.Cards;

/// <summary>
/// Every page has a card, the picture that a chat or a wiki shows beside a link to it, at /cards/{path of the page}.png (the home page's is
/// /cards/index.png). The page itself says what stands on it, so that a new page has one by itself, and a page that has moved or is none
/// says so here too. A card never depends on a query.
/// </summary>
public sealed class CardTwins(RequestDelegate next, SiteContext site) : IDisposable
{
    public const string Start = "/cards", Extension = ".png", Home = "/index";

    // Some 500 cards. There are three times as many sets of roles; the ones that are asked for stay.
    private const int MostBytes = 24 * 1024 * 1024;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Where the card of a page is.</summary>
    public static string Of(string page) => Start + (page == "/" ? Home : page) + Extension;

    public void Dispose() => kept.Dispose();

    public async Task Invoke(HttpContext context)
    {
        var reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!reads || !context.Request.Path.StartsWithSegments(Start, out var named) || !named.Value!.EndsWith(Extension, StringComparison.Ordinal) || named.Value[..^Extension.Length] is not { Length: > 1 } page)
        {
            await next(context);
            return;
        }

        var png = kept.Get<byte[]>(page) ?? await Draw(context, page == Home ? "/" : page);
        if (png is null)
            return;
        if (kept.Get<byte[]>(page) is null)
            kept.Set(page, png, new MemoryCacheEntryOptions { Size = png.Length });
        context.Response.Headers.CacheControl = "public, max-age=86400";
        await Results.Bytes(png, "image/png", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(png).AsSpan(0, 8))}\"")).ExecuteAsync(context);
    }

    // Runs the page without its query and without its text.
    private async Task<byte[]?> Draw(HttpContext context, string page)
    {
        var (path, query, body, accept) = (context.Request.Path, context.Request.QueryString, context.Response.Body, context.Request.Headers.Accept);
        var request = new CardRequest();
        context.Features.Set(request);
        context.Request.Path = page;
        context.Request.QueryString = default;
        context.Request.Headers.Accept = default;
        using var written = new MemoryStream();
        context.Response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Path, context.Request.QueryString, context.Response.Body, context.Request.Headers.Accept) = (path, query, body, accept);
        }

        var response = context.Response;
        if (response.StatusCode == StatusCodes.Status200OK && request.Card is { } card)
        {
            response.ContentLength = null;
            return CardPainter.Png(card, site.Site.Settings.Name);
        }

        if (response.Headers.Location.ToString() is { Length: > 0 } location)
        {
            response.Headers.Location = context.Request.PathBase + Of(location[context.Request.PathBase.Value!.Length..].Split('?', '#')[0]);
        }
        else
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            response.ContentType = "text/plain; charset=utf-8";
            response.ContentLength = null;
            await response.WriteAsync("There is no page at this address, and so no card of it.\n", context.RequestAborted);
        }

        return null;
    }
}

/// <summary>Stands in a request for a card; the layout of the page puts the card in.</summary>
public sealed class CardRequest
{
    public Card? Card { get; set; }
}
