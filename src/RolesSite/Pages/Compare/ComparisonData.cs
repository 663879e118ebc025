using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Sources;
using RolesSite.Pages.Shared;

namespace RolesSite.Pages.Compare;

/// <summary>A comparison for programs: the JSON of its address, from which the CSV and the Markdown are written too.</summary>
public sealed record ComparisonData
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public required string Title { get; init; }

    public required string Answer { get; init; }

    /// <summary>The address of the page with the same rows and titles.</summary>
    public required string Url { get; init; }

    /// <summary>The day on which the least recently reviewed of the roles was reviewed.</summary>
    public required DateOnly Reviewed { get; init; }

    public required IReadOnlyList<RoleData> Roles { get; init; }

    public required int AllRows { get; init; }

    public required int DifferingRows { get; init; }

    public required IReadOnlyList<RowData> Rows { get; init; }

    /// <summary>How the roles work together: a text about just these, or else what their profiles say of each other.</summary>
    public required IReadOnlyList<string> Together { get; init; }

    public required IReadOnlyList<MistakeData> Mistakes { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public static ComparisonData Of(ComparisonModel page, string root)
    {
        var table = page.Table;
        return new ComparisonData
        {
            Title = page.Head.Title,
            Answer = page.Together.Answer.Plain,
            Url = root + page.Path + page.Choice.ToQuery(),
            Reviewed = page.Reviewed,
            Roles = [.. table.Columns.Select(column => new RoleData(column.Role.Slug, column.Role.Name, column.Title, $"{root}/roles/{column.Role.Slug}", [.. column.Role.Ask.Take(ComparisonModel.MostQuestions)]))],
            AllRows = page.Site.Dimensions.Count,
            DifferingRows = table.Differing,
            Rows = [.. table.Rows.Select(row => new RowData(row.Dimension.Id, row.Dimension.Lens, row.Dimension.Question, $"{root}{page.Unfiltered}#{row.Dimension.Id}", row.Differs,
                [.. row.Cells.Select(cell => new CellData(cell.Role.Slug, cell.Cell.Stance?.ToWords(), cell.Cell.Text.Plain, cell.Notes, cell.Cell.Varies?.Text.Plain, cell.Cell.Varies is null ? null : cell.VariesNotes))]))],
            Together = page.Together.Written is { } written ? [written.Plain] : [.. page.Together.Meetings.Select(meeting => $"The {meeting.Role.NameInText}, with {meeting.With}: {meeting.Counterpart.Over.Plain}")],
            Mistakes = [.. page.Together.Mistakes.Select(mistake => new MistakeData(mistake.Belief, mistake.Truth.Plain, page.Numbers(mistake.Sources)))],
            Sources = [.. page.Notes.Select((note, i) => SourceData.Of(i + 1, note))],
        };
    }

    public static ComparisonData Read(string json) => JsonSerializer.Deserialize<ComparisonData>(json, Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <summary>A compared role, with the company's own title for it if there is one, and questions to ask it.</summary>
public sealed record RoleData(string Id, string Name, string? Title, string Url, IReadOnlyList<string> Ask)
{
    /// <summary>The title with the generic name beside it, or the name alone.</summary>
    [JsonIgnore]
    public string Heading => Title is null ? Name : $"{Title} ({Name})";
}

/// <summary>A row, with the address of its place in the whole table.</summary>
public sealed record RowData(string Id, [property: JsonConverter(typeof(JsonStringEnumConverter<Lens>))] Lens Lens, string Question, string Url, bool Differs, IReadOnlyList<CellData> Cells);

/// <summary>What a role has to do with the row; its sources by their numbers.</summary>
public sealed record CellData(string Role, string? Stance, string Text, IReadOnlyList<int> Sources, string? Varies, IReadOnlyList<int>? VariesSources);

/// <summary>What people say of these roles, and what is true of it.</summary>
public sealed record MistakeData(string Belief, string Truth, IReadOnlyList<int> Sources);

/// <summary>A source, or else the reason of our own judgment.</summary>
public sealed record SourceData(int Number, string? Id, string? Title, string? Publisher, int? Year, string? Url, string? Read, string? Judgment)
{
    public static SourceData Of(int number, Note note) => note.Source is { } source
        ? new(number, source.Id, source.Title, source.Publisher, source.Year, source.Url, source.Read.ToWords(), null)
        : new(number, null, null, null, null, null, null, note.Judgment!.Plain);

    /// <summary>The source on one line, without its address.</summary>
    public override string ToString() => Judgment is null ? $"{Title}, {Publisher}{(Year is { } year ? $", {year}" : "")}" : $"Our judgment, {Judgment}";
}
