using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RolesSite.Content.Loading;

namespace RolesSite.Content.Markdown.MarginNotes;

/// <summary>A note stands in the margin of one sentence, so it is one paragraph, used once, and every mark has one.</summary>
internal static partial class MarginNoteChecks
{
    [GeneratedRegex(@"\[\^(?<label>[^\]]{1,40})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark { get; }

    public static void Check(MarkdownDocument document, Place before, ReadingLog log)
    {
        Place At(MarkdownObject markdown) => before with { Line = before.Line + markdown.Line + 1 };

        foreach (var note in document.Descendants<Footnote>())
        {
            var uses = note.Links.Count(link => !link.IsBackLink);
            if (uses != 1)
                log.Problem(At(note), $"the note {note.Label} is used {uses} times; expected once");
            if (note.Count != 1 || note[0] is not ParagraphBlock)
                log.Problem(At(note), $"the note {note.Label} is more than one paragraph; expected one");
            if (note.Descendants<FootnoteLink>().Any(link => !link.IsBackLink))
                log.Problem(At(note), $"the note {note.Label} has a note of its own; expected plain text and links");
        }

        foreach (var literal in document.Descendants<LiteralInline>())
        {
            if (Mark.Match(literal.Content.ToString()) is { Success: true } match)
                log.Problem(At(literal), $"there is no note [^{match.Groups["label"].Value}]; expected a line that begins with [^{match.Groups["label"].Value}]:");
        }
    }
}
