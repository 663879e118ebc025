using CsCheck;
using RolesSite.Content.Comparisons;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class ComparisonChoiceTests
{
    private static readonly RolesSite.Content.Site Site = ShippedContent.Site;

    [Theory]
    [InlineData("rows=launch,purpose", "?rows=purpose,launch")]
    [InlineData("rows=launch&rows=PURPOSE, &rows=launch", "?rows=purpose,launch")]
    [InlineData("show=differences&show=all", "?show=differences")]
    [InlineData("show=all", "")]
    [InlineData("as=pgm:TPM&as=program-manager:TPM", "?as=program-manager:TPM")]
    [InlineData("as=scrum-master:%D7%9E%D7%A0%D7%94%D7%9C&show=Differences", "?show=differences&as=scrum-master:%D7%9E%D7%A0%D7%94%D7%9C")]
    [InlineData("as=scrum-master: A : B ", "?as=scrum-master:A%20%3A%20B")]
    public void Parse_WhatCanBeUsed_HasOneSpelling(string query, string spelled)
    {
        var choice = Parse(query);

        Assert.Empty(choice.Unused);
        Assert.Equal(spelled, choice.ToQuery());
    }

    [Theory]
    [InlineData("rows=purpose,nothing", UnusedReason.UnknownRow)]
    [InlineData("show=some", UnusedReason.UnknownShow)]
    [InlineData("as=TPM", UnusedReason.UnknownRole)]
    [InlineData("as=boss:TPM", UnusedReason.UnknownRole)]
    [InlineData("as=pgm:", UnusedReason.NoTitle)]
    [InlineData("as=pgm:%E2%80%AE%00", UnusedReason.NoTitle)]
    [InlineData("as=pgm:A&as=pgm:B", UnusedReason.SecondTitle)]
    [InlineData("row=purpose", UnusedReason.UnknownKey)]
    public void Parse_WhatCannotBeUsed_IsNamedWithItsReason(string query, UnusedReason reason) =>
        Assert.Equal([reason], Parse(query).Unused.Select(unused => unused.Reason));

    [Fact]
    public void Title_OfSixtyCharactersInAnyScript_IsKept_AndOneMoreIsNot()
    {
        var longest = string.Concat(Enumerable.Repeat("𝕋", ComparisonChoice.LongestTitle));

        Assert.Equal(longest, Parse($"as=pgm:{longest}").Titles["program-manager"]);
        Assert.Equal([UnusedReason.LongTitle], Parse($"as=pgm:{longest}x").Unused.Select(unused => unused.Reason));
    }

    [Theory]
    [InlineData("Gestionnaire\r\nde  programme\t", "Gestionnaire de programme")]
    [InlineData("\u202eGP\u2066\u200b\ufeff", "GP")]
    [InlineData("مدیر\u200cبرنامه", "مدیر\u200cبرنامه")]
    [InlineData("\u0000\u0007TPM\u001b[31m", "TPM [31m")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Title_Any_IsOneVisibleLine(string title, string shown) => Assert.Equal(shown, Parse($"as=pgm:{Uri.EscapeDataString(title)}").Titles["program-manager"]);

    [Fact]
    public void ToQuery_OfAnyChoice_ReadsBackTheSame() => Gen.Select(Gen.Int[0, Site.Dimensions.Count - 1].Array[0, 6], Gen.Bool, Gen.String[1, 30], Gen.Int[0, Site.Roles.Count - 1]).Sample((rows, differences, title, role) =>
    {
        var read = ComparisonChoice.Parse(Site, [new("rows", [.. rows.Select(i => Site.Dimensions[i].Id)]), new("show", [differences ? "differences" : "all"]), new("as", [$"{Site.Roles[role].Slug}:{title}"])]);
        var again = Parse(read.ToQuery());

        Assert.Empty(again.Unused);
        Assert.Equal(read.ToQuery(), again.ToQuery());
        Assert.Equal(read.Titles, again.Titles);
        Assert.Equal(read.Rows, again.Rows);
    });

    [Fact]
    public void Table_OnlyDifferences_OfAnyRoles_HasExactlyTheRowsWhoseStancesDiffer() => Assert.All(RoleSets.All, roles =>
    {
        var rows = ComparisonTable.Of(Site, roles, ComparisonChoice.Everything with { OnlyDifferences = true }).Rows.Select(row => row.Dimension.Id).ToHashSet();

        Assert.All(Site.Dimensions, row => Assert.Equal(
            row.Kind == DimensionKind.Stance ? roles.Select(role => role.Cells[row.Id].Stance).Distinct().Count() > 1 : roles.Select(role => role.Cells[row.Id].Text.Plain).Distinct().Count() > 1,
            rows.Contains(row.Id)));
    });

    [Fact]
    public void Address_OfAnyRoles_IsUnique() => Assert.Equal(RoleSets.All.Count, RoleSets.All.Select(RoleSets.Address).Distinct().Count());

    private static ComparisonChoice Parse(string query) => ComparisonChoice.Parse(Site, query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).GroupBy(pair => pair[0], pair => Uri.UnescapeDataString(pair[1])).Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[.. pair])));
}
