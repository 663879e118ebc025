using AngleSharp.Dom;

namespace RolesSite.Tests.Infrastructure;

/// <summary>The text of a page's main part, without the word joiners that the site itself sets, each between a term and a comma or the like.</summary>
internal static class MainText
{
    private const char WordJoiner = '\u2060';

    public static string Of(IDocument page) => string.Concat((page.QuerySelector("main") ?? page.Body!).Descendants<IText>()
        .Select(text => text.PreviousSibling is IElement element && element.ClassList.Contains("term") && text.Data is [WordJoiner, ..] ? text.Data[1..] : text.Data));
}
