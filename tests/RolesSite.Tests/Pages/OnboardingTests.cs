using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class OnboardingTests(SiteHost host)
{
    private const string Three = "/onboarding?roles=product-manager&roles=program-manager&roles=project-manager";

    private static readonly Site Site = ShippedContent.Site;

    public static TheoryData<string> Newcomers => [.. Site.Newcomers.Ids];

    [Theory]
    [MemberData(nameof(Newcomers))]
    public async Task Sheet_ForAnybody_SaysWhomTheyMeetWhatToAskAndWhatNot(string newcomer)
    {
        var reader = Site.Newcomers[newcomer];
        // An address takes five roles, so all twelve need three sheets.
        foreach (var roles in Site.Roles.OrderBy(role => role.Slug, StringComparer.Ordinal).Chunk(5))
        {
            var page = await host.Page($"/onboarding?for={newcomer}&roles={string.Join(',', roles.Select(role => role.Slug))}");
            var people = page.QuerySelectorAll(".people section");

            Assert.Equal($"Whom a new {reader.Name} should ask", page.QuerySelector("h1")!.TextContent);
            Assert.Equal(roles.Select(role => role.Name), people.Select(section => section.QuerySelector("h2")!.TextContent));
            Assert.All(people.Zip(roles), pair =>
            {
                Assert.Equal(reader.Ask[pair.Second.Slug], pair.First.QuerySelectorAll(".say li").Select(question => question.TextContent));
                Assert.Equal($"{reader.NotAsk[pair.Second.Slug].Question} Ask instead: {reader.NotAsk[pair.Second.Slug].Who.Plain}", pair.First.QuerySelector(".not")!.TextContent);
            });
            Assert.Equal(reader.Rows.Order(), page.QuerySelectorAll("main tbody [scope=row] a").Select(link => link.GetAttribute("href")!.Split('#')[1]).Order());
        }
    }

    [Fact]
    public async Task Sheet_LinksBackByAnAddressThatCanBeTyped()
    {
        var link = (await host.Page(Three + "&for=engineer")).QuerySelector(".back a")!;

        Assert.Equal("localhost/compare/product-vs-pgm-vs-pjm", link.TextContent);
        Assert.Equal("/compare/product-manager-vs-program-manager-vs-project-manager", link.GetAttribute("href"));
        using var typed = await host.Get("http://" + link.TextContent);
        Assert.Equal(link.GetAttribute("href"), typed.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Sheet_OfOneRole_HasItsRowsAndLeadsToItsProfile()
    {
        var page = await host.Page("/onboarding?roles=pgm&for=support");

        Assert.Equal(Site.Newcomers["support"].Rows.Count, page.QuerySelectorAll(".facts .st").Length);
        Assert.Equal("/roles/program-manager", page.QuerySelector(".back a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("&as=program-manager:Program%20lead")]
    [InlineData("&as-program-manager=Program+lead&as-product-manager=")]
    public async Task Title_OfACompany_StandsOnTheSheet(string titles)
    {
        var page = await host.Page(Three + "&for=engineer" + titles);

        Assert.Equal(["Product manager", "Program lead", "Project manager"], page.QuerySelectorAll(".people h2").Select(heading => heading.TextContent));
        Assert.Contains("Elsewhere called program manager", page.QuerySelectorAll(".job")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Program lead", page.QuerySelector("thead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Program lead", page.QuerySelector("input[name=as-program-manager]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("?for=engineer", "Choose 1 to 5 roles that the newcomer will meet.", "choose-roles")]
    [InlineData("?roles=&for=engineer", "Choose 1 to 5 roles that the newcomer will meet.", "choose-roles")]
    [InlineData("?roles=pgm", "Choose whom the sheet is for.", "choose-for")]
    [InlineData("?roles=pgm&for=wizard", "We have no sheet for “wizard”. Choose from the list.", "choose-for")]
    [InlineData("?roles=product,pgm,pjm,po,sm,tpm&for=engineer", "Choose up to 5 roles; you chose 6, and the sheet would not fit a page.", "choose-roles")]
    public async Task Form_NotFilledIn_SaysWhatIsMissingAndKeepsTheRest(string query, string problem, string field)
    {
        var page = await host.Page("/onboarding" + query, 400);
        var link = page.QuerySelector(".err a")!;

        Assert.Equal(problem, link.TextContent);
        Assert.Equal("#" + field, link.GetAttribute("href"));
        Assert.NotNull(page.GetElementById(field)!.Closest("fieldset.bad"));
        Assert.Equal(query.Contains("pgm", StringComparison.Ordinal), page.QuerySelector("input[value=program-manager]")!.HasAttribute("checked"));
        Assert.Equal(query.Contains("engineer", StringComparison.Ordinal), page.QuerySelector("input[value=engineer]")!.HasAttribute("checked"));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_ThatIsNotUnderstood_IsNamedAndTheSheetMade()
    {
        var page = await host.Page("/onboarding?roles=pgm,pjm,wizard&for=Engineer&rows=budget&as=pgm");
        var notes = page.QuerySelectorAll(".note[role=status] li").Select(item => item.TextContent).ToList();

        Assert.Equal(2, page.QuerySelectorAll(".people section").Length);
        Assert.Equal(["“roles=wizard”: we have no such role.", "“as=pgm”: expected a role, a colon and a title, such as program-manager:TPM.", "“rows=budget”: this page has no such setting."], notes);
    }

    [Fact]
    public async Task Form_AtFirst_OffersTheThreeAndEveryNewcomer()
    {
        var page = await host.Page("/onboarding");

        Assert.Equal(Site.Core.Select(role => role.Slug), page.QuerySelectorAll("input[name=roles][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal(Site.Newcomers.Ids, page.QuerySelectorAll("input[name=for]").Select(choice => choice.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll("input[name=for][checked], .err"));
    }
}
