using RolesSite.Content.Articles;
using RolesSite.Content.Loading;
using RolesSite.Content.Markdown;

namespace RolesSite.Tests.Content;

/// <summary>Runs the table of Fixtures/Markdown.spec.md.</summary>
public sealed class MarkdownSpec
{
    private static readonly Dictionary<string, (string Markdown, string Html, string Problems)> Cases = Read();

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_Becomes(string name)
    {
        var (markdown, html, problems) = Cases[name];
        var log = new ReadingLog(withDrafts: false);

        var blocks = new MarkdownReader("", log).Body(markdown, "x.md", 0).Blocks;

        Assert.Equal(html, string.Join('\n', blocks.Select(Shown)).Trim());
        Assert.Equal(problems, string.Join('\n', log.Problems));
    }

    [Theory]
    [InlineData('[', 50_000)]
    [InlineData('>', 20_000)]
    [InlineData('*', 50_000)]
    public void Markdown_ThatNestsTooDeeply_IsAProblemOrHarmless(char c, int times)
    {
        var log = new ReadingLog(withDrafts: false);

        var blocks = new MarkdownReader("", log).Body(new string(c, times), "x.md", 0).Blocks;

        Assert.True(log.Problems.Count > 0 || blocks.Count > 0);
    }

    private static string Shown(ArticleBlock block) => block switch
    {
        ProseBlock prose => prose.Html.Trim(),
        ComparisonBlock comparison => $"[compare {string.Join(' ', comparison.Roles)} / {string.Join(' ', comparison.Rows)}]",
        _ => throw new NotSupportedException(),
    };

    private static Dictionary<string, (string, string, string)> Read() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Markdown.spec.md"))
        .ReplaceLineEndings("\n").Split("\n# ").Skip(1)
        .Select(section => (Name: section.Split('\n')[0], Markdown: Fenced(section, "markdown"), Html: Fenced(section, "html"), Problems: Fenced(section, "problems")))
        .ToDictionary(c => c.Name, c => (c.Markdown, c.Html, c.Problems));

    private static string Fenced(string section, string kind)
    {
        var start = section.IndexOf($"````{kind}\n", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += kind.Length + 5;
        return section[start..section.IndexOf("````", start, StringComparison.Ordinal)].TrimEnd('\n');
    }
}
