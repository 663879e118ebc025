using System.Text.RegularExpressions;
using RolesSite.Content;
using RolesSite.Content.Loading;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed partial class ShippedContentTests
{
    [GeneratedRegex(@"^\| \d+ \|")]
    private static partial Regex ClaimRow { get; }

    [GeneratedRegex("`(/articles/[a-z-]+)#([a-z-]+)`")]
    private static partial Regex Place { get; }

    [Fact]
    public void Content_HasNoProblems() => Assert.Empty(ShippedContent.Reading.Problems);

    [Fact]
    public void Content_HasNothingThatAnEditorObjectsTo() => Assert.Empty(EditorialChecks.Of(ShippedContent.Reading));

    [Fact]
    public void TableOfClaims_InTheAuthorsGuide_NamesPlacesThatExist()
    {
        var fragments = PublishedPages.Of(ShippedContent.Site).ToDictionary(page => page.Path, page => page.Fragments);
        var rows = ShippedContent.AuthorsGuide.Split('\n').Where(line => ClaimRow.IsMatch(line)).ToList();

        Assert.Equal(24, rows.Count);
        Assert.All(rows, row => Assert.NotEmpty(Place.Matches(row)));
        Assert.All(rows.SelectMany(row => Place.Matches(row)), place => Assert.Contains(place.Groups[2].Value, fragments[place.Groups[1].Value]));
    }

    [Fact]
    public void EditorialChecks_NameEachObjection()
    {
        using var content = new ContentFixture();
        content.Edit("roles/project-manager.yaml", text => text.Replace("Hears why.", "Asks why in the morning; the product manager says.", StringComparison.Ordinal));
        content.Edit("roles/program-manager.yaml", text => text.Replace("Asks why; the product manager says.", "Asks why in the morning; the product manager says.", StringComparison.Ordinal));
        content.Edit("articles/first.md", text => text.Replace("What the first article says.", new string('x', 200), StringComparison.Ordinal));
        content.Edit("sources.yaml", text => text + "- { id: unread, title: A book, publisher: Nobody, read: in part }\n");
        content.Edit("permalinks.txt", text => text + "source unread\n");

        Assert.Equal(
        [
            "roles/project-manager.yaml:59: a sentence of this text stands in roles/program-manager.yaml:59 too; expected words of its own",
            "sources.yaml: nothing relies on \"unread\"; expected a use of it, or the entry removed",
            "articles/first.md: the description has 200 characters; expected at most 165, which is what link previews show",
        ], Objections(content));
    }

    [Theory]
    [InlineData("accountable: product-manager", "accountable: program-manager", "consulted: [program-manager]", "consulted: []",
        "responsibilities.yaml: \"find-reason\": program-manager is accountable, but its stance is Advises in \"purpose\"; expected decides or shares in one of these rows",
        "responsibilities.yaml: product-manager decides \"purpose\" and is accountable for none of its activities (find-reason); expected at least one")]
    [InlineData("consulted: [program-manager]", "consulted: [project-manager]", "informed: [project-manager]", "informed: []",
        "responsibilities.yaml: \"find-reason\": project-manager is consulted, but its stance is Informed in \"purpose\"; expected decides, shares or advises in one of these rows")]
    public void EditorialChecks_WorkThatContradictsAStance_IsNamed(string before, string after, string before2, string after2, params string[] objections)
    {
        using var content = new ContentFixture();
        content.Edit("responsibilities.yaml", text => text.Replace(before, after, StringComparison.Ordinal).Replace(before2, after2, StringComparison.Ordinal));

        Assert.Equal(objections, Objections(content));
    }

    [Fact]
    public void EditorialChecks_RowWithoutWork_IsNamed()
    {
        using var content = new ContentFixture();
        content.Edit("dimensions.yaml", text => text + "  - { id: launch, lens: when, kind: stance, question: Go or no-go?, help: The day. }\n");
        foreach (var role in new[] { "product", "program", "project" })
            content.Edit($"roles/{role}-manager.yaml", text => text + $"  launch: {{ stance: shares, text: Has a part in {role}., sources: [guide] }}\n");
        content.Edit("permalinks.txt", text => text + "dimension launch\n");

        Assert.Equal(["responsibilities.yaml: no activity belongs to the row \"launch\"; expected at least one"], Objections(content));
    }

    [Fact]
    public void ReviewDates_OnlyThoseThatArePast()
    {
        using var content = new ContentFixture();
        content.Edit("roles/program-manager.yaml", text => text + "review-by: 2026-03-01\n");
        content.Edit("articles/first.md", text => text.Replace("order: 10", "order: 10\nreview-by: 2026-03-02", StringComparison.Ordinal));
        var site = SiteReader.Read(content.Folder).Site!;

        Assert.Equal([("roles/program-manager.yaml", new DateOnly(2026, 3, 1))], ReviewDates.Past(site, new DateOnly(2026, 3, 2)));
        Assert.Equal(2, ReviewDates.Past(site, new DateOnly(2026, 3, 3)).Count());
    }

    [Fact]
    public void Draft_IsCheckedButLeftOut()
    {
        using var content = new ContentFixture();
        content.Write("articles/second.md", content.Read("articles/first.md").Replace("order: 10", "order: 20\ndraft: true", StringComparison.Ordinal));
        Assert.Equal(["first"], SiteReader.Read(content.Folder).Site!.Articles.Ids);
        Assert.Equal(["first", "second"], SiteReader.Read(content.Folder, withDrafts: true).Site!.Articles.Ids.Order());

        content.Edit("articles/second.md", text => text.Replace("order: 20", "order: twenty", StringComparison.Ordinal));
        Assert.Equal(["articles/second.md:7: \"order\" is \"twenty\"; expected a whole number"], SiteReader.Read(content.Folder).Problems.Select(problem => problem.ToString()));
    }

    private static IEnumerable<string> Objections(ContentFixture content) => EditorialChecks.Of(SiteReader.Read(content.Folder)).Select(problem => problem.ToString());
}
