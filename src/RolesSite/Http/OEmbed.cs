using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using RolesSite.Cards;
using RolesSite.Content.Comparisons;
using RolesSite.Pages.Shared;

namespace RolesSite.Http;

/// <summary>
/// Tells a program that has a link to a comparison how to show the table itself (https://oembed.com). The statuses are that
/// specification's: 404 for an address that has no embedded form here, 501 for a format other than JSON; 400 is for a request that it does
/// not foresee.
/// </summary>
internal static class OEmbed
{
    public const string Path = "/oembed", MediaType = "application/json+oembed";

    // Wide enough for five roles in a scrolling box, and what a document column usually has room for.
    private const int UsualWidth = 880;

    private const string Compare = "/compare/";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Where a program asks for the embedded form of an address.</summary>
    public static string Of(string root, string address) => $"{root}{Path}?url={Uri.EscapeDataString(root + address)}";

    public static IResult Answer(HttpContext context, SiteContext site)
    {
        var query = context.Request.Query;
        if (query["format"].LastOrDefault() is { Length: > 0 } format && !format.Equals("json", StringComparison.OrdinalIgnoreCase))
            return Problem(StatusCodes.Status501NotImplemented, $"There is no answer in the format {Quoted.Short(format)}; the one there is, is json.");
        if (query["url"] is not [{ Length: > 0 } url])
            return Problem(StatusCodes.Status400BadRequest, "Expected one url, the address of a comparison.");
        if (!TryPixels(query["maxwidth"], out var maxWidth) || !TryPixels(query["maxheight"], out var maxHeight))
            return Problem(StatusCodes.Status400BadRequest, "Expected maxwidth and maxheight, where they are given, as whole numbers of pixels above 0.");

        var root = site.AbsoluteRoot(context.Request);
        if (Embedded(url, root, site) is not { } table)
            return Problem(StatusCodes.Status404NotFound, "There is no comparison of this site at that address.");

        var (width, height) = (Math.Min(UsualWidth, maxWidth ?? int.MaxValue), Math.Min(EmbedCode.Height, maxHeight ?? int.MaxValue));
        var hasRoom = (maxWidth ?? CardPainter.Width) >= CardPainter.Width && (maxHeight ?? CardPainter.Height) >= CardPainter.Height;
        var answer = new Rich(table.Title, width, height, EmbedCode.Of(root + table.Address, table.Title, width.ToString(CultureInfo.InvariantCulture), height))
        {
            Description = table.Answer,
            ProviderName = site.Site.Settings.Name,
            ProviderUrl = root + "/",
            // A thumbnail must not be larger than asked for either.
            ThumbnailUrl = hasRoom ? root + CardTwins.Of(table.Page) : null,
            ThumbnailWidth = hasRoom ? CardPainter.Width : null,
            ThumbnailHeight = hasRoom ? CardPainter.Height : null,
        };
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Json(answer, Json, "application/json; charset=utf-8");
    }

    private static IResult Problem(int status, string explanation) => Results.Json(new { error = explanation }, Json, "application/json; charset=utf-8", status);

    private static bool TryPixels(Microsoft.Extensions.Primitives.StringValues given, out int? pixels)
    {
        pixels = null;
        if (given is [] or [""])
            return true;
        if (given is not [{ } text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return false;
        pixels = number;
        return true;
    }

    // The embedded form of an address of ours: of a comparison in any spelling that leads to one, or of an embedded table itself.
    private static (string Page, string Address, string Title, string Answer)? Embedded(string url, string root, SiteContext site)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !Uri.TryCreate(root, UriKind.Absolute, out var ours)
            || address.Scheme is not ("https" or "http") || address.UserInfo.Length > 0 || !address.Authority.Equals(ours.Authority, StringComparison.OrdinalIgnoreCase))
            return null;

        var path = address.AbsolutePath.ToLowerInvariant().TrimEnd('/');
        var prefix = ours.AbsolutePath.TrimEnd('/').ToLowerInvariant();
        var start = new[] { prefix + Compare, prefix + EmbedCode.Start + Compare }.FirstOrDefault(start => path.StartsWith(start, StringComparison.Ordinal));
        if (start is null || ComparisonAddress.Parse(path[start.Length..], site.Site) is not { Unknown.Count: 0, Roles.Count: >= 2 and <= ComparisonAddress.MaximumRoles } roles)
            return null;

        var choice = ComparisonChoice.Parse(site.Site, QueryHelpers.ParseQuery(address.Query).Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[.. pair.Value.Select(value => value ?? "")])));
        // A link to a row shows that row.
        var row = PublishedRow(address.Fragment, site);
        return (Compare + roles.Canonical, $"{EmbedCode.Start}{Compare}{roles.Canonical}{choice.ToQuery()}{row}", ComparisonTitle.Of(roles.Roles), RolesTogether.Of(site.Site, roles.Roles).Answer.Plain);
    }

    private static string PublishedRow(string fragment, SiteContext site) =>
        fragment.TrimStart('#').Split('.')[0] is var id && site.Site.FindDimension(id) is not null ? "#" + id : "";

    private sealed record Rich(string Title, int Width, int Height, string Html)
    {
        public string Type { get; } = "rich";

        public string Version { get; } = "1.0";

        /// <summary>No field of the specification, which allows more; those who preview a link by its oEmbed answer would otherwise miss our sentence.</summary>
        public required string Description { get; init; }

        public required string ProviderName { get; init; }

        public required string ProviderUrl { get; init; }

        /// <summary>Seconds: content changes when the program starts again, some days apart.</summary>
        public int CacheAge { get; } = 86_400;

        public required string? ThumbnailUrl { get; init; }

        public required int? ThumbnailWidth { get; init; }

        public required int? ThumbnailHeight { get; init; }
    }
}
