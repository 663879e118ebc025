using System.Net;

namespace RolesSite.Pages.Shared;

/// <summary>The HTML that shows a comparison on somebody else's page.</summary>
internal static class EmbedCode
{
    /// <summary>What comes before the path of a page in the address of its embedded form.</summary>
    public const string Start = "/embed";

    /// <summary>The height of the frame in pixels: a handful of rows; the others are scrolled to.</summary>
    public const int Height = 600;

    public static string Of(string address, string title, string width, int height = Height) =>
        $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(title)}, side by side\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>";
}
