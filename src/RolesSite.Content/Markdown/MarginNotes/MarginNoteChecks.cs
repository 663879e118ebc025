using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using RolesSite.Content.Loading;

namespace RolesSite.Content.Markdown.MarginNotes;

/// <summary>A note stands in the margin of one sentence, so it is one paragraph, used once, and every mark has one.</summary>
internal static partial class MarginNoteChecks
{
    // A colon after the mark at the start of a line makes it the note itself.
    [GeneratedRegex(@"(?<start>^ {0,3})?\[\^(?<label>[^\]\s]{1,40})\](?<colon>:)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark { get; }

    public static void Check(MarkdownDocument document, string markdown, Place before, ReadingLog log)
    {
        foreach (var marks in Mark.Matches(markdown).GroupBy(mark => mark.Groups["label"].Value))
        {
            var notes = marks.Where(mark => mark.Groups["start"].Success && mark.Groups["colon"].Success).ToList();
            var uses = marks.Except(notes).ToList();
            var at = before with { Line = before.Line + 1 + markdown[..marks.First().Index].Count(c => c == '\n') };
            if (notes.Count != 1)
                log.Problem(at, $"there are {notes.Count} notes [^{marks.Key}]; expected one line that begins with [^{marks.Key}]:");
            else if (uses.Count != 1)
                log.Problem(at, $"the note [^{marks.Key}] is used {uses.Count} times; expected once");
        }

        foreach (var note in document.Descendants<Footnote>())
        {
            var at = before with { Line = before.Line + note.Line + 1 };
            if (note.Count != 1 || note[0] is not ParagraphBlock)
                log.Problem(at, $"the note [{note.Label}] is more than one paragraph; expected one");
            if (note.Descendants<FootnoteLink>().Any(link => !link.IsBackLink))
                log.Problem(at, $"the note [{note.Label}] has a note of its own; expected words and links");
        }
    }
}
