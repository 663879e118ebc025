using System.Net;
using System.Text;
using CsCheck;
using CsvHelper;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Pages.Compare;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>The same content for pasting and for programs.</summary>
[Collection(SharedSite.Name)]
public sealed class TwinTests(SiteHost host)
{
    private const string Pair = "/compare/product-manager-vs-program-manager";

    public static TheoryData<string> Pages => [.. PublishedPages.Of(ShippedContent.Site).Select(page => page.Path).Where(path => !path.StartsWith("/compare/", StringComparison.Ordinal)),
        Pair, "/quiz/which-pm-do-you-need/pain", "/quiz/which-pm-do-you-need/result"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Any_HasATwinInMarkdown(string path)
    {
        using var twin = await host.Get((path == "/" ? "/index" : path) + ".md");
        var text = await twin.Content.ReadAsStringAsync();
        var page = await host.Page(path);

        Assert.Equal(HttpStatusCode.OK, twin.StatusCode);
        Assert.Equal("text/markdown; charset=utf-8", twin.Content.Headers.ContentType?.ToString());
        Assert.Equal([$"<http://localhost{path}>; rel=\"canonical\""], twin.Headers.GetValues("Link"));
        Assert.Contains("# " + page.QuerySelector("h1")!.TextContent.Trim(), text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"<http://localhost{path}>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](</", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<div", text, StringComparison.Ordinal);
        if (page.QuerySelector("link[rel=alternate][type='text/markdown']") is { } link)
            Assert.Equal("http://localhost" + (path == "/" ? "/index" : path) + ".md", link.GetAttribute("href"));
        Assert.Equal(text, await Accepting(path, "text/markdown"));
    }

    [Theory]
    [InlineData("text/markdown, text/html;q=0.8", true)]
    [InlineData("text/html, text/markdown;q=0.5", false)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false)]
    [InlineData("text/markdown;q=0", false)]
    [InlineData("*/*", false)]
    [InlineData("text/markdown;;,,", false)]
    public async Task Page_AskedForInMarkdown_AnswersInIt(string accept, bool markdown) =>
        Assert.Equal(markdown, (await Accepting("/about", accept)).StartsWith("# ", StringComparison.Ordinal));

    [Theory]
    [InlineData("/roles/pgm.md?utm_source=x", "/roles/program-manager.md?utm_source=x")]
    [InlineData("/compare/program-manager-vs-product-manager.md?show=differences", Pair + ".md?show=differences")]
    [InlineData("/compare/pgm-vs-product.csv?rows=launch", Pair + ".csv?rows=launch")]
    [InlineData("/compare/pgm-vs-product.json", Pair + ".json")]
    [InlineData("/Articles/Why-How-When.MD", "/articles/why-how-when.md")]
    [InlineData("/compare/pgm-vs-pgm.md", "/roles/program-manager.md")]
    public async Task Twin_OfAnotherSpelling_RedirectsToATwin(string path, string location)
    {
        using var response = await host.Get(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/nothing.md", "text/markdown")]
    [InlineData("/sitemap.xml.md", "text/html")]
    [InlineData("/compare/product-manager-vs-nobody.json", "text/html")]
    [InlineData("/compare/product-manager-vs-nobody.md", "text/markdown")]
    [InlineData("/roles/program-manager.csv", "text/html")]
    public async Task Twin_OfNoPage_IsNotFound(string path, string type)
    {
        using var response = await host.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public Task Json_OfAnyRoles_IsTheTable() => RoleSets.Any.SampleAsync(async roles =>
    {
        var table = ComparisonTable.Of(ShippedContent.Site, roles, ComparisonChoice.Everything);
        var data = ComparisonData.Read(await Text(RoleSets.Address(roles) + ".json"));

        Assert.Equal(roles.Select(role => role.Slug), data.Roles.Select(role => role.Id));
        Assert.Equal(table.Differing, data.Rows.Count(row => row.Differs));
        Assert.Equal(table.Rows.Select(row => (row.Dimension.Id, row.Dimension.Question, row.Dimension.Lens)), data.Rows.Select(row => (row.Id, row.Question, row.Lens)));
        foreach (var (row, read) in table.Rows.Zip(data.Rows))
        {
            Assert.Equal(row.Cells.Select(cell => (cell.Role.Slug, cell.Cell.Text.Plain, cell.Cell.Varies?.Text.Plain)), read.Cells.Select(cell => (cell.Role, cell.Text, cell.Varies)));
            Assert.Equal(row.Cells.Select(cell => cell.Cell.Stance?.ToString()), read.Cells.Select(cell => cell.Stance?.Replace("Not theirs", "NotTheirs", StringComparison.Ordinal)));
            Assert.All(row.Cells.Zip(read.Cells), pair => Assert.Equal(pair.First.Notes, pair.Second.Sources));
        }

        Assert.All(table.Notes.Zip(data.Sources), pair => Assert.Equal((pair.First.Source?.Id, pair.First.Judgment?.Plain), (pair.Second.Id, pair.Second.Judgment)));
        Assert.Equal(data.ToJson(), ComparisonData.Read(data.ToJson()).ToJson());
    }, iter: 60, threads: 1);

    [Fact]
    public Task Csv_OfAnyRoles_ReadsBackWithAStandardReader() => RoleSets.Any.SampleAsync(async roles =>
    {
        var table = ComparisonTable.Of(ShippedContent.Site, roles, ComparisonChoice.Everything);
        var (heads, lines) = Csv(await Text(RoleSets.Address(roles) + ".csv"));

        Assert.Equal(roles.Select(role => role.Name), heads.Where((_, i) => i % 4 == 1).Take(roles.Count));
        Assert.Equal(table.Rows.Select(row => row.Dimension.Question), lines.Select(line => line[0]));
        foreach (var (row, line) in table.Rows.Zip(lines))
            Assert.Equal(row.Cells.SelectMany(cell => new[] { cell.Cell.Text.Plain, cell.Cell.Varies?.Text.Plain ?? "" }), Enumerable.Range(0, roles.Count).SelectMany(i => new[] { line[1 + (4 * i)], line[3 + (4 * i)] }));
    }, iter: 60, threads: 1);

    [Fact]
    public async Task Csv_TitleThatLooksLikeAFormula_IsText()
    {
        var (heads, _) = Csv(await Text(Pair + ".csv?as=program-manager:" + Uri.EscapeDataString("=HYPERLINK(\"http://evil\",\"TPM\")")));

        Assert.Equal("'=HYPERLINK(\"http://evil\",\"TPM\") (Program manager)", heads[5]);
    }

    [Fact]
    public async Task Twins_OfAPartOfTheTable_SayWhatTheyShowAndWhereItIsFrom()
    {
        var markdown = await Text(Pair + ".md?rows=launch,budget&as=program-manager:TPM%20%7C%20lead");

        Assert.Contains("| Question | Product manager | TPM \\| lead (Program manager) |", markdown, StringComparison.Ordinal);
        Assert.Contains("2 of 23 questions", markdown, StringComparison.Ordinal);
        Assert.Contains($"(http://localhost{Pair}?as=program-manager:TPM%20%7C%20lead#launch)", markdown, StringComparison.Ordinal);
        Assert.Contains($"From <http://localhost{Pair}?rows=launch,budget&as=program-manager:TPM%20%7C%20lead>, last reviewed ", markdown, StringComparison.Ordinal);
        Assert.Equal(2, ComparisonData.Read(await Text(Pair + ".json?rows=launch,budget")).Rows.Count);
    }

    [Theory]
    [InlineData(".md")]
    [InlineData(".csv")]
    [InlineData(".json")]
    public async Task Twin_WithACompanysTitle_IsNotForSearchEngines(string kind)
    {
        using var titled = await host.Get($"{Pair}{kind}?as=program-manager:TPM");
        using var plain = await host.Get(Pair + kind);

        Assert.Equal(["noindex"], titled.Headers.GetValues("X-Robots-Tag"));
        Assert.False(plain.Headers.Contains("X-Robots-Tag"));
        Assert.Equal([$"<http://localhost{Pair}>; rel=\"canonical\""], titled.Headers.GetValues("Link"));
    }

    private static (IReadOnlyList<string> Heads, IReadOnlyList<string[]> Lines) Csv(string text)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions { HasHeader = false });
        var lines = new List<string[]>();
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return (lines[0], lines[1..]);
    }

    private async Task<string> Text(string path)
    {
        using var response = await host.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> Accepting(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await host.CreateClient().SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
