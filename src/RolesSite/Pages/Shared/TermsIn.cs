using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using RolesSite.Content;
using RolesSite.Content.Glossary;

namespace RolesSite.Pages.Shared;

/// <summary>Finds the glossary terms that a page mentions, so that each mention has a definition to open.</summary>
internal static partial class TermsIn
{
    [GeneratedRegex("popovertarget=\"term-([a-z0-9-]+)\"")]
    private static partial Regex Mention { get; }

    [GeneratedRegex("^.*?([.!?](?=\\s)|$)")]
    private static partial Regex FirstSentence { get; }

    /// <summary>
    /// The terms, each under the id that the page mentions, in the order of first mention. Content reaches a page through many lists, so the
    /// finished page is the one place to look. Short definitions are the first sentence, without the example after it.
    /// </summary>
    public static IReadOnlyList<(string Id, GlossaryTerm Term, string Definition)> Page(IHtmlContent body, Site site, bool shortly = false)
    {
        using var html = new StringWriter();
        body.WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);
        return [.. Mention.Matches(html.ToString()).Select(mention => mention.Groups[1].Value).Distinct()
            .Select(id => (id, site.FindTerm(id), site.FindTerm(id).Definition.Plain is var whole && shortly ? FirstSentence.Match(whole).Value : whole))];
    }
}
