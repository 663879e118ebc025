using System.Globalization;
using System.Text;

namespace RolesSite.Content;

/// <summary>Words from an address as they may be shown: on one line, without invisible characters.</summary>
public static class VisibleText
{
    // Scripts such as Persian and Hindi join letters with these two; every other invisible character could only mislead.
    private const int NonJoiner = 0x200C, Joiner = 0x200D;

    public static string Of(string text) => string.Join(' ', string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value is NonJoiner or Joiner || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
        .Where(rune => rune != Rune.ReplacementChar)
        .Select(rune => Rune.IsControl(rune) ? " " : rune.ToString()))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The beginning of such a text, up to a number of characters, and whether that left anything out.</summary>
    public static (string Text, bool IsCut) UpTo(int longest, string text) => Of(text) is var visible && visible.Length <= longest ? (visible, false)
        : (visible[..(char.IsHighSurrogate(visible[longest - 1]) ? longest - 1 : longest)], true);
}
