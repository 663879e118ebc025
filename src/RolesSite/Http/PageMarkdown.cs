using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RolesSite.Http;

/// <summary>The main part of a finished page as Markdown: its words, links and tables, without navigation, forms and pictures.</summary>
internal sealed partial class PageMarkdown
{
    private const string LeftOut = "nav, form.choose, .choose form, svg, script, style, button.copy, .pl, [popover], [hidden], [aria-hidden=true], .keyline, .bar, .share, .sheets, .act";

    private readonly StringBuilder text = new();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Gap { get; }

    /// <summary>Converts a page; relative links become absolute from its address.</summary>
    public static async Task<string> Of(string html, string address)
    {
        using var document = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html).Address(address));
        var main = document.QuerySelector("main") ?? document.Body!;
        foreach (var element in main.QuerySelectorAll(LeftOut).ToList())
            element.Remove();

        var page = new PageMarkdown();
        page.Blocks(main, "");
        return Gap.Replace(page.text.ToString().Trim(), "\n\n") + $"\n\nFrom <{address}>\n";
    }

    private void Blocks(INode parent, string indent)
    {
        var line = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement block && IsBlock(block))
            {
                Paragraph(line, indent);
                Block(block, indent);
            }
            else
            {
                line.Append(Inline(node));
            }
        }

        Paragraph(line, indent);
    }

    private void Block(IElement block, string indent)
    {
        switch (block.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4":
                Paragraph(new StringBuilder($"{new string('#', block.LocalName[1] - '0')} {Words(block)}"), indent);
                break;
            case "ul" or "ol":
                foreach (var (item, number) in block.Children.Select((item, i) => (item, i + 1)))
                    Item(item, block.LocalName == "ol" ? $"{number}. " : "- ", indent);
                text.Append('\n');
                break;
            case "label":
                Paragraph(new StringBuilder($"- {Inline(block)}"), indent);
                break;
            case "blockquote":
                Quote(block, indent);
                break;
            case "table":
                Table((IHtmlTableElement)block, indent);
                break;
            case "dt" or "summary":
                // All of it is bold already.
                Paragraph(new StringBuilder($"**{Words(block).Replace("**", "", StringComparison.Ordinal)}**"), indent);
                break;
            default:
                Blocks(block, indent);
                break;
        }
    }

    private void Item(IElement item, string mark, string indent)
    {
        var inner = new PageMarkdown();
        inner.Blocks(item, "");
        var lines = Gap.Replace(inner.text.ToString().Trim(), "\n\n").Split('\n');
        text.Append(indent).Append(mark).Append(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1))
            text.Append(line.Length == 0 ? "" : indent + new string(' ', mark.Length)).Append(line).Append('\n');
    }

    private void Quote(IElement quote, string indent)
    {
        var inner = new PageMarkdown();
        inner.Blocks(quote, "");
        foreach (var line in inner.text.ToString().Trim().Split('\n'))
            text.Append(indent).Append("> ").Append(line).Append('\n');
        text.Append('\n');
    }

    private void Table(IHtmlTableElement table, string indent)
    {
        if (table.Caption is { } caption)
            Paragraph(new StringBuilder(Words(caption)), indent);
        var columns = table.Rows.Max(row => row.Cells.Length);
        foreach (var (row, i) in table.Rows.Select((row, i) => (row, i)))
        {
            // A row that spans the table names a group; Markdown has no such rows, so it stands in the first column.
            var cells = row.Cells.Select(cell => Space.Replace(string.Join("<br>", Lines(cell)), " "));
            text.Append(indent).Append("| ").AppendJoin(" | ", cells.Concat(Enumerable.Repeat("", columns - row.Cells.Length))).Append(" |\n");
            if (i == 0)
                text.Append(indent).Append('|').Insert(text.Length, " --- |", columns).Append('\n');
        }

        text.Append('\n');
    }

    private static string[] Lines(IElement cell)
    {
        var inner = new PageMarkdown();
        inner.Blocks(cell, "");
        return inner.text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool IsBlock(IElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "p" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "div" or "section" or "article"
        or "aside" or "header" or "figure" or "figcaption" or "blockquote" or "details" or "summary" or "table" or "caption" or "tr" or "td" or "th" or "form" or "fieldset" or "legend" or "label" || (element.LocalName == "small" && element.ParentElement?.LocalName is "th");

    private static string Words(INode node) => Space.Replace(string.Concat(node.ChildNodes.Select(Inline)), " ").Trim();

    private static string Inline(INode node) => node switch
    {
        IText words => MarkdownText.Escaped(Space.Replace(words.Data, " ")),
        IHtmlAnchorElement { Href.Length: > 0 } link when Words(link) is { Length: > 0 } words => $"[{words}](<{link.Href}>)",
        IElement { LocalName: "br" } => " ",
        IElement { LocalName: "b" or "strong" } bold when Words(bold) is { Length: > 0 } words => $"**{words}**",
        IElement { LocalName: "em" or "i" } italic when Words(italic) is { Length: > 0 } words => $"*{words}*",
        // A choice leads to where the form would go with it.
        IHtmlLabelElement { Form: { } form } label when label.QuerySelector("input[type=radio]") is IHtmlInputElement option => $"[{Words(label)}](<{Sent(form, option)}>)",
        IElement { LocalName: "input" } or IHtmlButtonElement { Form: not null } => "",
        IElement { LocalName: "sup" } marks => $" ({string.Join(", ", marks.Children.Select(mark => mark.TextContent))})",
        // Set on a line of its own below the link.
        IElement { LocalName: "span", PreviousSibling: IHtmlAnchorElement } about => ": " + Words(about),
        // A note in the margin has no margin here.
        IElement { LocalName: "small" } note when note.ClassList.Contains("sn") => $" ({Words(note)})",
        IElement element => Space.Replace(string.Concat(element.ChildNodes.Select(Inline)), " "),
        _ => "",
    };

    private static string Sent(IHtmlFormElement form, IHtmlInputElement option) => new Uri(new Uri(form.BaseUri), form.Action) + "?" + string.Join('&', form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
        .Append(option).Select(input => $"{Uri.EscapeDataString(input.Name ?? "")}={Uri.EscapeDataString(input.Value)}"));

    private void Paragraph(StringBuilder line, string indent)
    {
        if (Space.Replace(line.ToString(), " ").Trim() is { Length: > 0 } words)
            text.Append(indent).Append(words).Append("\n\n");
        line.Clear();
    }
}
