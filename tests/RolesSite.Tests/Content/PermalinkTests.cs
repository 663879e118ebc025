using RolesSite.Content.Loading;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

/// <summary>An id that was published stays, or leads on.</summary>
public sealed class PermalinkTests
{
    [Theory]
    [InlineData("dimension budget", "dimension budget is gone, and links to it would break; expected it back, or \"formerly: [its id]\" at the dimension that holds its matter now")]
    [InlineData("article gone", "article gone is gone, and links to it would break; expected it back, or a redirect from its address in redirects.yaml")]
    [InlineData("role boss", "role boss is gone, and links to it would break; expected it back, an alias of another role, or a redirect from its address in redirects.yaml")]
    [InlineData("heading first#end", "heading first#end is gone, and links to it would break; expected it back, or the word \"retired\" before this line if nothing has taken its place")]
    [InlineData("option which/pain/money", "option which/pain/money is gone, and links to it would break; expected it back, or an entry under \"retired\" that says since when it is gone")]
    [InlineData("question which/where", "question which/where is gone, and links to it would break; expected it back, or an entry under \"retired\" that says since when it is gone")]
    [InlineData("code w-a1 pain/whole", "code w-a1 pain/whole is gone, and links to it would break; expected the key back that people's codes hold")]
    [InlineData("code w-a end", "code w-a end is gone, and links to it would break; expected the key back that people's codes hold")]
    [InlineData("case which/a-bank", "case which/a-bank is gone, and links to it would break; expected it back, or the word \"retired\" before this line if nothing has taken its place")]
    public void Check_RecordedIdThatIsGone_SaysWhatToAdd(string permalink, string says)
    {
        using var content = new ContentFixture();
        content.Edit("permalinks.txt", text => permalink + "\n" + text);

        Assert.Equal([$"permalinks.txt:1: the {says}"], Objections(content));
    }

    [Theory]
    [InlineData("dimension budget", "dimensions.yaml", "id: purpose", "id: purpose\n    formerly: [budget]")]
    [InlineData("term gain", "glossary.yaml", "id: benefit", "id: benefit\n  formerly: [gain]")]
    [InlineData("source book", "sources.yaml", "id: guide", "id: guide\n  formerly: [book]")]
    [InlineData("activity ask-around", "responsibilities.yaml", "id: find-reason", "id: find-reason\n    formerly: [ask-around]")]
    [InlineData("role pgm", "site.yaml", "name:", "name:")]
    [InlineData("option which/money/me", "site.yaml", "name:", "name:")]
    [InlineData("code w-z1 money/me", "site.yaml", "name:", "name:")]
    [InlineData("retired heading first#end", "site.yaml", "name:", "name:")]
    public void Check_RetiredIdThatLeadsOn_IsFine(string permalink, string file, string before, string after)
    {
        using var content = new ContentFixture();
        content.Edit("permalinks.txt", text => permalink + "\n" + text);
        content.Edit(file, text => text.Replace(before, after, StringComparison.Ordinal));

        Assert.Empty(Objections(content));
    }

    [Fact]
    public void Check_NewIds_AsksToRecordThem()
    {
        using var content = new ContentFixture();
        content.Edit("permalinks.txt", text => text.Replace("term benefit\n", "", StringComparison.Ordinal));

        Assert.Equal(["permalinks.txt: 1 id is not recorded yet (the first is \"term benefit\"); expected them after \"permalinks --update\""], Objections(content));
    }

    [Fact]
    public void Updated_KeepsWhatIsGoneAndAddsWhatIsNew()
    {
        using var content = new ContentFixture();
        content.Write("permalinks.txt", "retired heading first#start\nterm gone\n");

        var updated = PermalinkChecks.Updated(SiteReader.Read(content.Folder));

        Assert.Contains("term gone", updated);
        Assert.Contains("term benefit", updated);
        Assert.Contains("retired heading first#start", updated);
        Assert.DoesNotContain("heading first#start", updated);
        Assert.Equal(updated.Order(StringComparer.Ordinal), updated);
    }

    [Fact]
    public async Task Page_WithAFormerId_KeepsAnAnchorForIt()
    {
        using var content = new ContentFixture();
        content.Edit("dimensions.yaml", text => text.Replace("id: purpose", "id: purpose\n    formerly: [reason]", StringComparison.Ordinal));
        content.Edit("glossary.yaml", text => text.Replace("id: benefit", "id: benefit\n  formerly: [gain]", StringComparison.Ordinal));
        content.Edit("articles/first.md", text => text.Replace("/glossary#benefit", "/glossary#gain", StringComparison.Ordinal));
        await using var host = SiteHost.With(("Site:Content", content.Folder));

        var comparison = await host.Page("/compare/product-manager-vs-program-manager");
        Assert.NotNull(comparison.QuerySelector("tr#purpose #reason"));
        Assert.NotNull(comparison.GetElementById("reason.program-manager"));
        Assert.NotNull((await host.Page("/glossary")).QuerySelector("#benefit #gain"));
        Assert.NotNull((await host.Page("/articles/first")).QuerySelector("[popover] a[href='/glossary#benefit']"));
    }

    private static IEnumerable<string> Objections(ContentFixture content) => EditorialChecks.Of(SiteReader.Read(content.Folder)).Select(problem => problem.ToString());
}
