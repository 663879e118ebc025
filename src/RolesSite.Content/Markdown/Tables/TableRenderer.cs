using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RolesSite.Content.Markdown.Tables;

/// <summary>
/// Writes a table so that its headers say what they head. With an empty corner the first column heads the rows. A table of four columns or
/// more is stacked on a phone: each cell carries its column's words, and roles keep it a table for assistive technology. Alignment is a
/// class, since the Content-Security-Policy drops style attributes.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    private const int FewestColumnsToStack = 4;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var rows = table.Cast<TableRow>().ToList();
        var labels = rows[0].Select(cell => PlainText.Of((MarkdownObject)cell)).ToList();
        var stacks = labels.Count >= FewestColumnsToStack;
        var headsRows = stacks || labels[0].Length == 0;

        renderer.EnsureLine();
        renderer.WriteLine(stacks ? "<table class=\"stack\" role=\"table\">" : "<table>");
        renderer.Write("<thead").Write(Role("rowgroup")).WriteLine(">");
        WriteRow(rows[0], isHeader: true);
        renderer.WriteLine("</thead>");
        renderer.Write("<tbody").Write(Role("rowgroup")).WriteLine(">");
        foreach (var row in rows.Skip(1))
            WriteRow(row, isHeader: false);
        renderer.WriteLine("</tbody>").WriteLine("</table>");

        void WriteRow(TableRow row, bool isHeader)
        {
            renderer.Write("<tr").Write(Role("row")).WriteLine(">");
            for (var i = 0; i < row.Count; i++)
                WriteCell((TableCell)row[i], i, isHeader);
            renderer.WriteLine("</tr>");
        }

        void WriteCell(TableCell cell, int column, bool isHeader)
        {
            // A row may have more cells than the header.
            var label = labels.ElementAtOrDefault(column) ?? "";
            var (tag, role, scope) = isHeader && label.Length > 0 ? ("th", "columnheader", " scope=\"col\"")
                : !isHeader && headsRows && column == 0 ? ("th", "rowheader", " scope=\"row\"")
                : ("td", "cell", "");
            renderer.Write($"<{tag}{scope}{Role(role)}");
            if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right)
                renderer.Write(" class=\"num\"");
            if (stacks && !isHeader && column > 0)
                renderer.Write(" data-r=\"").WriteEscape(label).Write("\"");
            renderer.Write(">");
            var outside = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.Write(cell);
            renderer.ImplicitParagraph = outside;
            renderer.WriteLine($"</{tag}>");
        }

        string Role(string role) => stacks ? $" role=\"{role}\"" : "";
    }
}
