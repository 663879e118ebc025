using System.Globalization;

namespace RolesSite.Pages.Shared;

/// <summary>Repeats something that a reader's address said, short enough for a sentence and without invisible characters.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Short(string value)
    {
        var visible = string.Concat(value.EnumerateRunes().Where(rune => CharUnicodeInfo.GetUnicodeCategory(rune.Value) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse)).Take(Longest + 1));
        return visible.Length > Longest ? string.Concat(visible.AsSpan(0, Longest), "…") : visible;
    }
}
