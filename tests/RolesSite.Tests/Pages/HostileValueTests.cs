using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CsvHelper;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>Sends each value of Fixtures/hostile-values.txt as a title, a row, a way to show and a role, and reads every form of the answer.</summary>
[Collection(SharedSite.Name)]
public sealed partial class HostileValueTests(SiteHost host)
{
    private const string Pair = "/compare/product-manager-vs-program-manager";

    public static TheoryData<string> Values => HostileLines.Of("hostile-values.txt");

    // Characters that nobody sees, and that turn words round or end a line.
    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Co}\u2028\u2029-[\n\u200c\u200d]]")]
    private static partial Regex Invisible { get; }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe { get; }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Page_WithIt_HasNoElementMore(string line)
    {
        var usual = Shape(await host.Page($"{Pair}?as=program-manager:TPM&rows=launch"));
        foreach (var query in Queries(Expanded(line)))
        {
            using var response = await host.Get($"{Pair}?rows=launch&{query}");
            Assert.Equal(200, (int)response.StatusCode);
            Assert.False(response.Headers.Contains("Set-Cookie"));
            var page = await SiteHost.Document(response);
            Assert.Empty(Shape(page).Except([.. usual, "P", "LI", "UL", "BDI"]));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style");
            PageScripts.AssertOurs(page, response);
            Assert.All(page.QuerySelectorAll("main a, main form"), link => Assert.Matches("^(/(?!/)|#|https?://)", link.GetAttribute("href") ?? link.GetAttribute("action")));
            Assert.DoesNotMatch(Invisible, page.QuerySelector("main")!.TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Markdown_WithIt_HasTheSameTable(string line)
    {
        foreach (var query in Queries(Expanded(line)))
        {
            var text = await Text($"{Pair}.md?rows=launch&{query}");
            var table = text.Split('\n').Where(row => row.StartsWith('|')).ToList();

            Assert.All(table, row => Assert.Equal(4, Pipe.Count(row)));
            Assert.DoesNotContain("<script", text.Replace("\\<", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(@"(?<!\\)\]\(javascript:", text);
            Assert.DoesNotMatch(Invisible, text);
            Assert.Equal(5, text.Split('\n').Count(row => row.StartsWith('#')));
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Csv_WithIt_HasTheSameCells(string line)
    {
        foreach (var query in Queries(Expanded(line)))
        {
            var text = await Text($"{Pair}.csv?rows=launch&{query}");
            using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions { HasHeader = false });
            for (var lines = 0; reader.Read(); lines++)
            {
                Assert.Equal(13, reader.FieldCount);
                Assert.All(Enumerable.Range(0, reader.FieldCount).Select(reader.GetString), field => Assert.DoesNotMatch(@"^[=+\-@\t\r]", field));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Json_WithIt_IsJson(string line)
    {
        foreach (var query in Queries(Expanded(line)))
        {
            using var json = JsonDocument.Parse(await Text($"{Pair}.json?rows=launch&{query}"));
            Assert.Equal(2, json.RootElement.GetProperty("roles").GetArrayLength());
            Assert.Equal(["title", "answer", "url", "reviewed", "roles", "allRows", "differingRows", "rows", "together", "mistakes", "sources"], json.RootElement.EnumerateObject().Select(member => member.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Form_WithIt_LandsOnTheComparisonOrSaysWhatIsWrong(string line)
    {
        var value = Expanded(line);
        foreach (var query in Queries(value).Append($"as-program-manager={value}").Append($"as-{value}=TPM"))
        {
            using var response = await host.Get($"/compare?roles=product-manager&roles=program-manager&{query}");
            if (response.Headers.Location is { } location)
            {
                Assert.Matches(@"^/compare/[a-z-]+(\?[\x21-\x7e]*)?$", location.OriginalString);
                using var next = await host.Get(location.OriginalString);
                Assert.Equal(200, (int)next.StatusCode);
            }
            else
            {
                Assert.Equal(400, (int)response.StatusCode);
                Assert.Single((await SiteHost.Document(response)).QuerySelectorAll("h1"));
            }
        }
    }

    private static IEnumerable<string> Queries(string value) => [$"as=program-manager:{value}", $"as={value}", $"rows={value}", $"show={value}", $"roles={value}", $"{value}=1"];

    private static HashSet<string> Shape(IDocument page) => [.. page.All.Select(element => element.TagName)];

    // What ends a query or splits it up would only make another one.
    private static string Expanded(string line) => HostileLines.WrittenOut(line)
        .Replace("#", "%23", StringComparison.Ordinal).Replace("&", "%26", StringComparison.Ordinal);

    private async Task<string> Text(string path)
    {
        using var response = await host.Get(path);
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
