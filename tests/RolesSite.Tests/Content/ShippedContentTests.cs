using RolesSite.Content.Loading;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class ShippedContentTests
{
    [Fact]
    public void Content_HasNoProblems() => Assert.Empty(ShippedContent.Reading.Problems);

    [Fact]
    public void Content_HasNothingThatAnEditorObjectsTo() => Assert.Empty(EditorialChecks.Of(ShippedContent.Site));

    [Fact]
    public void EditorialChecks_RepeatedCellAndLongDescription_AreNamed()
    {
        using var content = new ContentFixture();
        content.Edit("roles/project-manager.yaml", text => text.Replace("Hears why.", "Says why.", StringComparison.Ordinal));
        content.Edit("articles/first.md", text => text.Replace("What the first article says.", new string('x', 200), StringComparison.Ordinal));
        content.Edit("quizzes/which.yaml", text => text.Replace("program-manager: 2", "program-manager: 1", StringComparison.Ordinal));

        var problems = EditorialChecks.Of(SiteReader.Read(content.Folder).Site!).Select(problem => problem.ToString());

        Assert.Equal(
        [
            "articles/first.md: the description has 200 characters; expected at most 165, which is what link previews show",
            "roles/product-manager.yaml: the cell \"purpose\" repeats the text of project-manager/purpose; expected words of its own",
            "quizzes/which.yaml: no answer points strongly to program-manager; expected an option with 2 points for each core role",
        ], problems);
    }
}
