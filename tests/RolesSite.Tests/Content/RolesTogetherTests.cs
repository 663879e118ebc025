using RolesSite.Content.Comparisons;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class RolesTogetherTests
{
    private static readonly RolesSite.Content.Site Site = ShippedContent.Site;

    [Fact]
    public void Answer_OfAnyRoles_IsOneSentenceThatNamesEachOfThem() => Assert.All(RoleSets.All, roles =>
    {
        var answer = RolesTogether.Of(Site, roles).Answer.Plain;

        Assert.EndsWith(".", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", answer, StringComparison.Ordinal);
        Assert.All(roles, role => Assert.Contains(role.Name, answer, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Answer_OfAnyRoles_IsOfItsOwn() => Assert.Equal(RoleSets.All.Count, RoleSets.All.Select(roles => RolesTogether.Of(Site, roles).Answer.Plain).Distinct().Count());

    [Fact]
    public void Asked_AtLeastTwenty_HaveWhatSomebodyWroteAboutThem()
    {
        var asked = Site.Asked.SelectMany(group => group.Comparisons).ToList();

        Assert.True(asked.Count >= 20, $"written: {asked.Count}");
        Assert.All(asked, comparison => Assert.Equal(comparison.Answer, RolesTogether.Of(Site, [.. comparison.Roles.Select(role => Site.Roles[role])]).Answer));
        Assert.All(asked.Where(comparison => comparison.Roles.Count == 2), pair => Assert.NotEmpty(pair.Mistakes));
        Assert.All(asked, comparison => Assert.InRange(comparison.Answer.Plain.Split(' ').Length, 15, 45));
    }

    [Fact]
    public void Together_OfAnyRoles_SaysWhatPeopleGetWrong() => Assert.All(RoleSets.All, roles => Assert.NotEmpty(RolesTogether.Of(Site, roles).Mistakes));

    [Fact]
    public void Together_NotWrittenDown_ComesFromTheProfiles()
    {
        var roles = new[] { Site.Roles["product-owner"], Site.Roles["scrum-master"], Site.Roles["portfolio-manager"] };
        var together = RolesTogether.Of(Site, roles);

        Assert.Null(together.Written);
        Assert.Contains(together.Meetings, meeting => meeting.Role.Slug == "product-owner" && meeting.Counterpart.Who.Plain.Contains("scrum master", StringComparison.Ordinal));
    }
}
