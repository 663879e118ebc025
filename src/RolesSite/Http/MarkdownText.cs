using System.Text.RegularExpressions;

namespace RolesSite.Http;

/// <summary>Writes plain words into Markdown, so that none of them is taken for its marks.</summary>
internal static partial class MarkdownText
{
    // CommonMark's marks inside a line, and the pipe of tables. A mark at the start of a line never comes from here alone.
    [GeneratedRegex(@"[\\`*_\[\]<>|~&]|(?<=^|\n)(?:[#+\-=]|\d+(?=[.)]))|!(?=\[)")]
    private static partial Regex Marks { get; }

    public static string Escaped(string text) => Marks.Replace(text, mark => char.IsDigit(mark.Value[0]) ? mark.Value + "\\" : "\\" + mark.Value);
}
