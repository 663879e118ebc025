using System.Reflection;
using SkiaSharp;

namespace RolesSite.Cards;

/// <summary>Text on a card: the site's look in fonts that we may ship, set in lines that fit.</summary>
internal static class CardText
{
    /// <summary>Stands close to the serif that the pages ask for first.</summary>
    public static SKTypeface Serif { get; } = Bundled("charis-sil-regular");

    public static SKTypeface Sans { get; } = Bundled("noto-sans-regular");

    public static SKTypeface SemiBold { get; } = Bundled("noto-sans-semibold");

    public static SKFont Font(SKTypeface face, float size) => new(face, size) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    /// <summary>
    /// The largest of the sizes at which the text fits into the lines, and those lines. Where none fits, the text loses its last sentences,
    /// and only then, at the smallest size, the end of its last line.
    /// </summary>
    public static (SKFont Font, IReadOnlyList<string> Lines) Fit(string text, SKTypeface face, float width, int mostLines, params ReadOnlySpan<float> sizes)
    {
        foreach (var size in sizes)
        {
            var font = Font(face, size);
            var lines = Lines(text, font, width);
            if (lines.Count <= mostLines)
                return (font, Balanced(text, font, width, lines));
            if (size == sizes[^1] && text.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var end)
                return Fit(text[..(end + 1)], face, width, mostLines, sizes);
            if (size == sizes[^1])
                return (font, [.. lines.Take(mostLines - 1), Cut(string.Join(' ', lines.Skip(mostLines - 1)), font, width)]);
            font.Dispose();
        }

        throw new ArgumentException("No size was given.", nameof(sizes));
    }

    /// <summary>One line: as it is, or cut after a word and ended by an ellipsis.</summary>
    public static string Cut(string text, SKFont font, float width)
    {
        if (font.MeasureText(text) <= width)
            return text;
        var words = text.Split(' ').ToList();
        while (words.Count > 1 && font.MeasureText(Ended(words)) > width)
            words.RemoveAt(words.Count - 1);
        return Ended(words);
    }

    private static string Ended(IEnumerable<string> words) => string.Join(' ', words).TrimEnd(',', ';', ':', '.') + "…";

    private static List<string> Lines(string text, SKFont font, float width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && font.MeasureText($"{lines[^1]} {word}") <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }

    // The same number of lines, about equally long: the narrowest column that still holds them.
    private static List<string> Balanced(string text, SKFont font, float width, List<string> lines)
    {
        for (var narrower = width - 10; lines.Count > 1 && narrower > width / 2; narrower -= 10)
        {
            if (Lines(text, font, narrower) is var tried && tried.Count == lines.Count && tried.All(line => font.MeasureText(line) <= narrower))
                lines = tried;
            else
                break;
        }

        return lines;
    }

    private static SKTypeface Bundled(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"RolesSite.Cards.Fonts.{name}.woff")!;
        // A font that cannot be read would measure every text as nothing, without a word.
        return SKTypeface.FromStream(file) ?? throw new InvalidOperationException($"The font {name} cannot be read.");
    }
}
