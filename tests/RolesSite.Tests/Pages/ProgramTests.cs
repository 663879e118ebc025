using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>The program as a process: what it prints and its exit codes.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task Check_GoodContent_SaysSo()
    {
        using var content = new ContentFixture();

        var (code, output, errors) = await Run("check", $"--Site:Content={content.Folder}");

        Assert.Equal(0, code);
        Assert.Equal("The content is in order: 1 article, 3 roles, 2 dimensions, 1 activity, 1 quiz, 1 term, 1 source.\n", output);
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("check", "The content is not in order: 3 mistakes.")]
    [InlineData("serve", "The site did not start: 3 mistakes.")]
    [InlineData(null, "The site did not start: 3 mistakes.")]
    public async Task BrokenContent_IsListedOnStandardError(string? verb, string last)
    {
        using var content = new ContentFixture("three-mistakes-in-three-files");

        var (code, output, errors) = await Run([.. verb is null ? Array.Empty<string>() : [verb], $"--Site:Content={content.Folder}", "--urls=http://127.0.0.1:0"]);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Equal([.. ContentFixture.Expected("three-mistakes-in-three-files"), last], errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--Site:BaseUrl=pm.example.org", "Site:BaseUrl is \"pm.example.org\"; expected an address such as https://pm.example.org or https://example.org/which-pm, without ? or #")]
    [InlineData("--Site:BaseUrl=https://pm.example.org/?x=1", "Site:BaseUrl is \"https://pm.example.org/?x=1\"; expected an address such as https://pm.example.org or https://example.org/which-pm, without ? or #")]
    [InlineData("--Site:Content=/no/such/folder", "/no/such/folder: there is no such folder; expected the content of the site (set Site:Content)")]
    [InlineData("--Site:BaseUri=https://pm.example.org", "Site: there is no setting \"BaseUri\"; expected only BaseUrl and Content")]
    public async Task WrongSetting_IsExplained(string argument, string message)
    {
        var (code, _, errors) = await Run(argument);

        Assert.Equal(1, code);
        Assert.Equal([message, "The site did not start: 1 mistake."], errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Permalinks_Update_RecordsNewIdsAndKeepsOldOnes()
    {
        using var content = new ContentFixture();
        content.Write("permalinks.txt", "term old\n");

        var (_, listed, _) = await Run("permalinks", $"--Site:Content={content.Folder}");
        Assert.EndsWith("72 ids to record; run again with --update.\n", listed, StringComparison.Ordinal);
        Assert.Equal("term old\n", content.Read("permalinks.txt"));

        var (code, output, _) = await Run("permalinks", "--update", $"--Site:Content={content.Folder}");
        Assert.Equal(0, code);
        Assert.EndsWith("72 ids recorded.\n", output, StringComparison.Ordinal);
        Assert.Contains("term benefit\nterm old\n", content.Read("permalinks.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ReviewDatePast_WarnsAndPasses()
    {
        using var content = new ContentFixture();
        content.Edit("roles/program-manager.yaml", text => text + "review-by: 2020-01-31\n");

        var (code, output, _) = await Run("check", $"--Site:Content={content.Folder}");

        Assert.Equal(0, code);
        Assert.StartsWith("warning: roles/program-manager.yaml: to be reviewed by 2020-01-31, which is past; expected a fresh look and a later date\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verb_Unknown_IsNamed()
    {
        var (code, _, errors) = await Run("chekc");

        Assert.Equal(1, code);
        Assert.Equal("Unknown verb \"chekc\"; expected serve, check, permalinks, health. See --help.\n", errors);
    }

    [Fact]
    public async Task Help_NamesTheVerbs()
    {
        var (code, output, _) = await Run("--help");

        Assert.Equal(0, code);
        Assert.Matches("(?s)serve .*check .*health .*", output);
        Assert.Contains("--urls", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_NobodyThere_FailsAndSaysSo()
    {
        var (code, _, errors) = await Run("health", "--url", "http://127.0.0.1:1");

        Assert.Equal(1, code);
        Assert.StartsWith("http://127.0.0.1:1/health/ready did not answer: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_NoAddress_SaysSo()
    {
        var (code, _, errors) = await Run("health", "--url", "nonsense");

        Assert.Equal(1, code);
        Assert.Equal("\"nonsense\" is no address; expected one such as http://127.0.0.1:8080\n", errors);
    }

    [Fact]
    public async Task Serve_InProduction_AnswersHealthAndLogsOneLineARequestWithoutAnswers()
    {
        using var content = new ContentFixture();
        using var site = Start("Production", $"--Site:Content={content.Folder}", "--urls=http://127.0.0.1:0");
        var ready = JsonDocument.Parse((await site.StandardOutput.ReadLineAsync())!).RootElement;
        var address = ready.GetProperty("Addresses").GetString()!;
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        Assert.Equal(0, (await Run("health", "--url", address)).Code);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/quiz/which/result?pain=whole&secret=hunter2");
        request.Headers.Add("Accept-Encoding", "br");
        var length = (await (await client.SendAsync(request)).Content.ReadAsByteArrayAsync()).Length;
        await client.GetAsync("/nope?secret=hunter2");
        var lines = new[] { (await site.StandardOutput.ReadLineAsync())!, (await site.StandardOutput.ReadLineAsync())! };
        await Stop(site);

        Assert.Equal("1 article, 3 roles, 2 dimensions, 1 activity, 1 quiz, 1 term, 1 source", ready.GetProperty("Summary").GetString());
        var logged = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["/quiz/which/result", "/nope"], logged.Select(line => line.GetProperty("RequestPath").GetString()));
        Assert.Equal([200, 404], logged.Select(line => line.GetProperty("StatusCode").GetInt32()));
        Assert.Equal(length, logged[0].GetProperty("Bytes").GetInt32());
        Assert.All(logged, line => Assert.True(line.GetProperty("Elapsed").GetDouble() > 0));
        Assert.All(lines, line => Assert.DoesNotMatch("whole|hunter2", line));
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        using var process = Start("Testing", arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }

    // As a container is stopped, where the system has signals.
    private static async Task Stop(Process site)
    {
        if (OperatingSystem.IsWindows())
        {
            site.Kill();
            return;
        }

        using (Process.Start("kill", ["-TERM", site.Id.ToString(CultureInfo.InvariantCulture)]))
            await site.WaitForExitAsync();
        Assert.Equal(0, site.ExitCode);
    }

    private static Process Start(string environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RolesSite.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return Process.Start(start)!;
    }
}
