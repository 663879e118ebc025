using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RolesSite.Content.Loading;

namespace RolesSite.Content.Markdown.SafeLinks;

/// <summary>
/// Lets through links to pages of this site and http, https and mailto addresses. Anything else becomes its words, and a problem.
/// Links of this site are noted for the link checker.
/// </summary>
internal static class SafeLinkRewriter
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttps, Uri.UriSchemeHttp, Uri.UriSchemeMailto];

    public static void Rewrite(MarkdownDocument document, string pathPrefix, Place before, ReadingLog log)
    {
        foreach (var inline in document.Descendants().OfType<Inline>().Where(inline => inline is LinkInline or AutolinkInline).ToList())
        {
            var at = before with { Line = before.Line + inline.Line + 1 };
            var (url, isImage) = inline is LinkInline link ? (link.Url ?? "", link.IsImage) : (((AutolinkInline)inline).Url, false);
            if (isImage)
            {
                log.Problem(at, $"there is a picture, \"{url}\"; pictures are not supported, expected words or a link");
                ReplaceByWords(inline);
            }
            else if (IsOfThisSite(url))
            {
                log.Mention(MentionKind.Link, url, at);
                var local = (LinkInline)inline;
                local.Url = pathPrefix + url;
                local.GetDynamicUrl = null;
            }
            else if (inline is AutolinkInline { IsEmail: true })
            {
                continue;
            }
            else if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !Schemes.Contains(uri.Scheme))
            {
                log.Problem(at, $"the link \"{url}\" leads nowhere we allow; expected a page of this site, such as /roles/program-manager, or an https address");
                ReplaceByWords(inline);
            }
        }
    }

    // "//host" is an address of another site, and browsers read a backslash as a slash.
    private static bool IsOfThisSite(string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\');

    private static void ReplaceByWords(Inline inline)
    {
        var words = PlainText.Of(inline);
        if (inline is AutolinkInline autolink)
            words = autolink.Url;
        inline.ReplaceBy(new LiteralInline(words), copyChildren: false);
    }
}
