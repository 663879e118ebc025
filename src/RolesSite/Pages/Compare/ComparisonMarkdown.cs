using System.Globalization;
using System.Text;
using RolesSite.Http;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

/// <summary>A comparison for wikis and notes: a table whose questions link to their rows, with the link, the date and the sources.</summary>
internal static class ComparisonMarkdown
{
    public static string Of(ComparisonData data)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Plain(data.Title)}\n\n{Plain(data.Answer)}\n\n");
        if (data.Rows.Count < data.AllRows)
            text.Append(CultureInfo.InvariantCulture, $"{data.Rows.Count} of {data.AllRows} questions.\n\n");

        Line(text, ["Question", .. data.Roles.Select(role => Plain(role.Heading))]);
        Line(text, [.. Enumerable.Repeat("---", data.Roles.Count + 1)]);
        foreach (var row in data.Rows)
            Line(text, [$"[{Plain(row.Question)}]({row.Url})", .. row.Cells.Select(Cell)]);

        text.Append("\n## Which one to ask\n\n");
        foreach (var role in data.Roles)
            text.Append(CultureInfo.InvariantCulture, $"- **{Plain(role.Heading)}:** {string.Join(' ', role.Ask.Select(Plain))}\n");
        if (data.Together.Count > 0)
            text.Append("\n## How they work together\n\n").AppendJoin("\n\n", data.Together.Select(Plain)).Append('\n');
        text.Append("\n## What people get wrong\n\n");
        foreach (var mistake in data.Mistakes)
            text.Append(CultureInfo.InvariantCulture, $"- “{Plain(mistake.Belief)}” {Plain(mistake.Truth)}{Numbers(mistake.Sources)}\n");
        text.Append("\n## Sources\n\n");
        foreach (var source in data.Sources)
            text.Append(CultureInfo.InvariantCulture, $"{source.Number}. {(source.Url is null ? Plain($"{source}") : $"[{Plain($"{source}")}](<{source.Url}>)")}\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nFrom <{data.Url}>, last reviewed {data.Reviewed.InWords()}.\n").ToString();
    }

    private static string Cell(CellData cell) => string.Concat(
        cell.Stance is null ? "" : $"**{cell.Stance}.** ", Plain(cell.Text), Numbers(cell.Sources),
        cell.Varies is null ? "" : $"<br>*Varies:* {Plain(cell.Varies)}{Numbers(cell.VariesSources ?? [])}");

    private static string Numbers(IReadOnlyList<int> numbers) => numbers.Count == 0 ? "" : $" ({string.Join(", ", numbers)})";

    private static string Plain(string text) => MarkdownText.Escaped(text);

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
