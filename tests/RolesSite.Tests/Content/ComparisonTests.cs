using CsCheck;
using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

public sealed class ComparisonTests
{
    private static readonly RolesSite.Content.Site Site = ShippedContent.Site;

    private static readonly string[] Names = [.. Site.Roles.SelectMany(role => role.Aliases.Append(role.Slug))];

    private static readonly Gen<string> AnyName = Gen.Int[0, Names.Length - 1].Select(i => Names[i]);

    [Theory]
    [InlineData("program-manager-vs-product-manager", "product-manager-vs-program-manager")]
    [InlineData("pgm-vs-product", "product-manager-vs-program-manager")]
    [InlineData("project-manager-vs-pgm-vs-product-vs-pgm", "product-manager-vs-program-manager-vs-project-manager")]
    [InlineData("-vs-pgm-vs--vs-product-vs-", "product-manager-vs-program-manager")]
    public void Parse_NamesInAnyOrder_GiveTheCanonicalAddress(string address, string canonical)
    {
        var parsed = ComparisonAddress.Parse(address, Site);

        Assert.Empty(parsed.Unknown);
        Assert.Equal(canonical, parsed.Canonical);
    }

    [Fact]
    public void Parse_AnyNames_IsStableUnderOrderRepeatsAndAliases() => AnyName.Array[1, 8].Sample(names =>
    {
        var address = ComparisonAddress.Parse(string.Join("-vs-", names), Site);

        Assert.Equal(address.Canonical, ComparisonAddress.Parse(string.Join("-vs-", names.Reverse().Concat(names)), Site).Canonical);
        Assert.Equal(address.Canonical, ComparisonAddress.Parse(address.Canonical, Site).Canonical);
        Assert.Equal(address.Roles.Select(role => role.Slug).Order(StringComparer.Ordinal), address.Roles.Select(role => role.Slug));
    });

    [Fact]
    public void Table_OfThreeRoles_HasACellForEachRowAndColumn()
    {
        var table = ComparisonTable.Of(Site, Site.Roles, ComparisonChoice.Everything);

        Assert.Equal(Site.Dimensions.Count, table.Rows.Count());
        Assert.All(table.Rows, row => Assert.Equal(table.Columns, row.Cells.Select(cell => cell.Column)));
        Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Assert.NotEmpty(cell.Notes));
        Assert.All(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Notes.Concat(cell.VariesNotes)), number => Assert.InRange(number, 1, table.Notes.Count));
    }

    [Fact]
    public void Table_OfSomeRows_NumbersItsNotesFromOne()
    {
        var table = ComparisonTable.Of(Site, Site.Roles.Take(2), ComparisonChoice.Everything with { Rows = ["launch", "purpose"] });

        Assert.Equal(["purpose", "launch"], table.Rows.Select(row => row.Dimension.Id));
        Assert.Equal(1, table.Rows.First().Cells[0].Notes[0]);
        Assert.Equal(table.Notes.Count, table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Notes.Concat(cell.VariesNotes)).Distinct().Count());
    }

    [Fact]
    public void Diagram_OfTheThreePMs_ShowsTheOneIdeaOfTheSite()
    {
        var (product, program, project) = (Place("product-manager"), Place("program-manager"), Place("project-manager"));

        Assert.True(product.Why > 0.5, $"product management is about why: {product}");
        Assert.True(program.Why < 0.33 && Math.Abs(program.How - program.When) < 0.15, $"program management is about how and when: {program}");
        Assert.True(project.When > project.How && project.Why < 0.1, $"project management is about when: {project}");
    }

    [Fact]
    public void Diagram_OfAnyRole_DividesOneWhole() => Assert.All(Site.Roles.Select(role => Place(role.Slug)), place => Assert.Equal(1, place.Why + place.How + place.When, 6));

    private static DiagramPlace Place(string role) => DiagramPlace.Of(Site.Roles[role], Site);

    [Fact]
    public void Diagram_WithoutAnyStance_StandsInTheMiddle()
    {
        var silent = Site.Roles[0] with { Cells = Site.Dimensions.ToDictionary(d => d.Id, d => Site.Roles[0].Cells[d.Id] with { Stance = Stance.NotTheirs }) };

        Assert.Equal(new DiagramPlace(1 / 3.0, 1 / 3.0, 1 / 3.0), DiagramPlace.Of(silent, Site));
    }
}
