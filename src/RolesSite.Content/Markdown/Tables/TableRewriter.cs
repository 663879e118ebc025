using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RolesSite.Content.Markdown.Tables;

/// <summary>Alignment becomes a class (a style attribute would be dropped by the Content-Security-Policy), and header cells say what they head.</summary>
internal static class TableRewriter
{
    public static void Rewrite(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var i = 0; i < row.Count; i++)
                {
                    if (row.IsHeader)
                        row[i].GetAttributes().AddProperty("scope", "col");
                    if (i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment is TableColumnAlign.Right)
                        row[i].GetAttributes().AddClass("num");
                }
            }

            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }
}
