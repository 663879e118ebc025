using System.Globalization;
using CsvHelper;

namespace RolesSite.Pages.Compare;

/// <summary>A comparison for spreadsheets: RFC 4180, a line a row. No text can be taken for a formula.</summary>
internal static class ComparisonCsv
{
    // Spreadsheets take a file without it for one in the machine's own code page.
    private const char ByteOrderMark = '\uFEFF';

    public static string Of(ComparisonData data)
    {
        using var text = new StringWriter();
        text.Write(ByteOrderMark);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Injection = CsvInjection.Escape }))
        {
            csv.WriteRecord([
                "Question", .. data.Roles.SelectMany(role => new[] { role.Heading, $"{role.Heading}: say", $"{role.Heading}: varies", $"{role.Heading}: sources" }),
                "Lens", "Row", "Link", "Reviewed"]);
            foreach (var row in data.Rows)
            {
                csv.WriteRecord([
                    row.Question, .. row.Cells.SelectMany(cell => new[] { cell.Text, cell.Stance ?? "", cell.Varies ?? "", Sources(data, [.. cell.Sources, .. cell.VariesSources ?? []]) }),
                    row.Lens.ToString(), row.Id, row.Url, data.Reviewed.ToString("O", CultureInfo.InvariantCulture)]);
            }
        }

        return text.ToString();
    }

    private static string Sources(ComparisonData data, IEnumerable<int> numbers) =>
        string.Join("; ", numbers.Distinct().Order().Select(number => data.Sources[number - 1]).Select(source => source.Url is null ? $"{source}" : $"{source} {source.Url}"));
}
