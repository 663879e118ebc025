using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Content.Responsibilities;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class ResponsibilitiesTests(SiteHost host)
{
    private const string Path = "/responsibilities";
    private const string Rows = "tbody tr:has([scope=row])";
    private static readonly Site Site = ShippedContent.Site;

    [Fact]
    public async Task Get_Plain_ShowsEveryActivityWithOneWhoAnswersForIt()
    {
        var page = await host.Page(Path);

        Assert.Equal(Site.Responsibilities.Activities.Ids.Order(), page.QuerySelectorAll(Rows).Select(row => row.Id).Order());
        Assert.All(page.QuerySelectorAll(Rows), row => Assert.Equal(1, Count(row.TextContent, "Answers for it")));
        Assert.Equal(Site.Roles.Count + 2, page.QuerySelectorAll("thead th").Length);
        Assert.Equal("0", page.QuerySelector(".region")!.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task Get_SomeRoles_ShowsTheirColumnsAndNamesTheRestInWords()
    {
        var page = await host.Page(Path + "?roles=product-manager,pgm&roles=project-manager");

        Assert.Equal(["Work", "Product manager", "Program manager", "Project manager", "Others"], page.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()));
        var row = page.GetElementById("order-backlog")!;
        Assert.Contains("product owner", row.QuerySelector("td:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(Rows), shown => Assert.Equal(1, Count(shown.TextContent, "Answers for it")));
    }

    [Fact]
    public async Task Get_OneRole_ShowsOnlyTheWorkInWhichItHasAPart()
    {
        var page = await host.Page(Path + "?roles=scrum-master");

        var expected = Site.Responsibilities.Activities.Where(activity => activity.PartsOf("scrum-master").Any()).Select(activity => activity.Id);
        Assert.Equal(expected, page.QuerySelectorAll(Rows).Select(row => row.Id!));
        Assert.NotNull(page.QuerySelector("main a[href='/responsibilities']"));
        Assert.Equal("Shown: scrum master. Change this", page.QuerySelector("form summary")!.TextContent);
        Assert.Equal(["scrum-master"], page.QuerySelectorAll("form [checked]").Select(box => box.GetAttribute("value")!));
    }

    [Fact]
    public async Task Get_OnePhase_ShowsOnlyItsWork()
    {
        var page = await host.Page(Path + "?phase=launch");

        Assert.Equal(Site.Responsibilities.Activities.Where(activity => activity.Phase == Phase.Launch).Select(activity => activity.Id), page.QuerySelectorAll(Rows).Select(row => row.Id!));
    }

    [Fact]
    public async Task Get_FilteredRow_LinksToItsPlaceOnTheWholePage()
    {
        var page = await host.Page(Path + "?roles=product-manager&utm_source=wiki");

        Assert.Equal("/responsibilities#decide-why", page.GetElementById("decide-why")!.QuerySelector(".pl")!.GetAttribute("href"));
        Assert.Equal("http://localhost/responsibilities", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[role=status]"));
    }

    [Fact]
    public async Task Get_UnknownValues_AreNamedAndTheRestIsShown()
    {
        var page = await host.Page(Path + "?roles=product-manager,<b>boss&phase=someday&phase=launch");

        var note = page.QuerySelector("[role=status]")!;
        Assert.Contains("“<b>boss”, “someday”", note.TextContent, StringComparison.Ordinal);
        Assert.Empty(note.QuerySelectorAll("b b"));
        Assert.NotNull(page.GetElementById("decide-launch"));
        Assert.Null(page.GetElementById("decide-why"));
    }

    [Fact]
    public async Task Get_RolesWithoutAPartInAPhase_SaysSoAndOffersAWayOn()
    {
        var page = await host.Page(Path + "?roles=process-manager&phase=decide");

        Assert.Empty(page.QuerySelectorAll("table"));
        Assert.Contains("None of the roles", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/responsibilities']"));
    }

    [Fact]
    public async Task RolePage_NamesEveryActivityOfTheRole()
    {
        foreach (var role in Site.Roles)
        {
            var page = await host.Page($"/roles/{role.Slug}");

            Assert.Equal(Site.Responsibilities.Activities.Where(activity => activity.PartsOf(role.Slug).Any()).Select(activity => $"/responsibilities#{activity.Id}").Order(),
                page.QuerySelectorAll("main a[href^='/responsibilities#']").Select(link => link.GetAttribute("href")!).Order());
        }
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;
}
