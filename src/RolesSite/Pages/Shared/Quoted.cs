using System.Globalization;
using System.Text;

namespace RolesSite.Pages.Shared;

/// <summary>Repeats something that a reader's address said, short enough for a sentence and without invisible characters.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Short(string value)
    {
        var visible = value.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse)).Take(Longest + 1).ToList();
        return string.Concat(visible.Take(Longest)) + (visible.Count > Longest ? "…" : "");
    }
}
