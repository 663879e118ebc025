using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace RolesSite.Http;

/// <summary>
/// A page without a query is the same for everybody until the program starts again, so it is made and compressed once. Queries are endless;
/// their pages are not kept, or anybody could fill the memory.
/// </summary>
internal static class KeptPages
{
    private static readonly string[] Twins = [".md", ".csv", ".json"];

    public static void Configure(OutputCacheOptions cache, SiteOptions site)
    {
        cache.SizeLimit = 96 * 1024 * 1024;
        cache.AddBasePolicy(policy => policy
            .With(context => IsPage(context.HttpContext.Request))
            .Expire(TimeSpan.FromDays(365))
            // Without a base address the canonical link names the host that was asked for, as it came: not every host can be decoded.
            .SetVaryByHost(false)
            .VaryByValue(context => new KeyValuePair<string, string>("host", site.Origin is null ? context.Request.Headers.Host.ToString() : ""))
            .VaryByValue(context => new KeyValuePair<string, string>("form", Form(context))));
    }

    /// <summary>Whether the answer to this request is one that is kept.</summary>
    public static bool IsKept(HttpContext context) => context.Features.Get<IOutputCacheFeature>()?.Context is { EnableOutputCaching: true, AllowCacheStorage: true };

    private static bool IsPage(HttpRequest request) => !request.QueryString.HasValue && !request.Path.StartsWithSegments("/health")
        && (!request.Path.Value!.Contains('.', StringComparison.Ordinal) || Twins.Any(twin => request.Path.Value.EndsWith(twin, StringComparison.Ordinal)));

    // Encodings are asked for in many spellings, and only their outcome counts.
    private static string Form(HttpContext context) =>
        $"{context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName} {(context.Request.PrefersMarkdown() ? "markdown" : "")}";
}

/// <summary>Compresses a page that is kept as far as it goes, and the others quickly.</summary>
internal sealed class PageCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    public override ICompressionProvider? GetCompressionProvider(HttpContext context) =>
        base.GetCompressionProvider(context) is BrotliPages && KeptPages.IsKept(context) ? BrotliPages.Smallest : base.GetCompressionProvider(context);
}
