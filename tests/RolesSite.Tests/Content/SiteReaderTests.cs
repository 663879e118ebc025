using RolesSite.Content.Loading;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class SiteReaderTests
{
    public static TheoryData<string> BrokenFolders => [.. ContentFixture.Broken];

    [Fact]
    public void Read_ValidFolder_HasNoProblems()
    {
        using var content = new ContentFixture();

        var reading = SiteReader.Read(content.Folder);

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Site);
    }

    [Theory]
    [MemberData(nameof(BrokenFolders))]
    public void Read_BrokenFolder_SaysWhatTheAuthorSees(string broken)
    {
        using var content = new ContentFixture(broken);

        var reading = SiteReader.Read(content.Folder);

        Assert.Null(reading.Site);
        Assert.Equal(ContentFixture.Expected(broken), reading.Problems.Select(problem => problem.ToString()));
    }

    /// <summary>A mistyped word is one mistake, also where only some of the known words would be allowed.</summary>
    [Fact]
    public void Read_UnknownSignal_IsReportedOnce()
    {
        using var content = new ContentFixture();
        content.Edit("quizzes/which.yaml", text => text.Replace("kind: need", "kind: role", StringComparison.Ordinal).Replace("signal: nothing-missing", "signal: standing-sevice", StringComparison.Ordinal));
        var line = content.Read("quizzes/which.yaml").Split('\n').Index().First(line => line.Item.Contains("standing-sevice", StringComparison.Ordinal)).Index + 1;

        var problem = Assert.Single(SiteReader.Read(content.Folder).Problems, problem => problem.ToString().StartsWith($"quizzes/which.yaml:{line}:", StringComparison.Ordinal));
        Assert.Contains("standing-service", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFolder_SaysSo()
    {
        var problem = Assert.Single(SiteReader.Read("/no/such/folder").Problems);

        Assert.Equal("/no/such/folder: there is no such folder; expected the content of the site (set Site:Content)", problem.ToString());
    }

    [Fact]
    public void Read_MissingFile_NamesIt()
    {
        using var content = new ContentFixture();
        File.Delete(Path.Combine(content.Folder, "sources.yaml"));

        Assert.Contains("sources.yaml: the file is missing; expected it in the content folder", SiteReader.Read(content.Folder).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Read_OneRoleLeft_SaysThatThereIsNothingToCompare()
    {
        using var content = new ContentFixture();
        File.Delete(Path.Combine(content.Folder, "roles", "product-manager.yaml"));
        File.Delete(Path.Combine(content.Folder, "roles", "project-manager.yaml"));

        Assert.Contains("roles: roles that can be read: 1; expected at least two, or there is nothing to compare", SiteReader.Read(content.Folder).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Read_ByteOrderMarkAndWindowsLineEnds_AreFine()
    {
        using var content = new ContentFixture();
        foreach (var file in Directory.EnumerateFiles(content.Folder, "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Empty(SiteReader.Read(content.Folder).Problems);
    }

    [Fact]
    public void Read_LinesCountFromTheTopOfAnArticle_WithWindowsLineEndsToo()
    {
        using var content = new ContentFixture("unknown-anchor");
        content.Edit("articles/first.md", text => text.ReplaceLineEndings("\r\n"));

        Assert.Equal(ContentFixture.Expected("unknown-anchor"), SiteReader.Read(content.Folder).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Read_NestedAliases_DoNotBlowUp()
    {
        using var content = new ContentFixture();
        content.Write("glossary.yaml", "- &a { id: x, term: y, definition: z }\n- &b [*a, *a, *a, *a, *a, *a, *a, *a]\n- &c [*b, *b, *b, *b, *b, *b, *b, *b]\n- &d [*c, *c, *c, *c, *c, *c, *c, *c]\n- &e [*d, *d, *d, *d, *d, *d, *d, *d]\n- &f [*e, *e, *e, *e, *e, *e, *e, *e]\n- &g [*f, *f, *f, *f, *f, *f, *f, *f]\n- &h [*g, *g, *g, *g, *g, *g, *g, *g]\n");

        Assert.Contains("glossary.yaml:2: this is no valid YAML: aliases (*name) are not supported; expected \"key: value\" lines, with texts that contain \": \" in quotes", SiteReader.Read(content.Folder).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Read_DeepNesting_DoesNotOverflowTheStack()
    {
        using var content = new ContentFixture();
        content.Write("glossary.yaml", $"- {new string('[', 60_000)}{new string(']', 60_000)}\n");

        Assert.Contains("nested too deeply", SiteReader.Read(content.Folder).Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenSymbolicLink_IsAProblem()
    {
        using var content = new ContentFixture();
        File.CreateSymbolicLink(Path.Combine(content.Folder, "articles", "gone.md"), "/no/such/file.md");

        Assert.Contains(SiteReader.Read(content.Folder).Problems, problem => problem.File == "articles/gone.md");
    }

    [Fact]
    public void Read_PathPrefix_StandsBeforeLinksOfTheSite()
    {
        using var content = new ContentFixture();

        var site = SiteReader.Read(content.Folder, "/docs").Site!;

        var prose = string.Concat(site.Articles["first"].Blocks.OfType<RolesSite.Content.Articles.ProseBlock>().Select(block => block.Html));
        Assert.Contains("href=\"/docs/roles/program-manager\"", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/roles", prose, StringComparison.Ordinal);
    }
}
