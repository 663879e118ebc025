using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Content;

/// <summary>The rows that a picture of a comparison shows.</summary>
public sealed class TellingRowsTests
{
    [Fact]
    public void TellingRows_OfAnySet_AreFourAndGiveEachRoleADecisionOfItsOwn()
    {
        foreach (var roles in RoleSets.All)
        {
            var table = ComparisonTable.Of(ShippedContent.Site, roles, ComparisonChoice.Everything);
            var rows = TellingRows.Of(table);

            Assert.Equal(TellingRows.Most, rows.Count);
            Assert.Equal(rows, table.Rows.Where(rows.Contains));
            Assert.All(rows, row => Assert.All(row.Cells, cell => Assert.NotNull(cell.Cell.Stance)));
            foreach (var role in roles.Take(TellingRows.Most).Where(role => table.Rows.Any(row => Alone(row) == role)))
                Assert.Contains(rows, row => Alone(row) == role);
        }
    }

    private static Role? Alone(ComparisonRow row) => row.Cells.Where(cell => cell.Cell.Stance == Stance.Decides).ToList() is [var only] ? only.Role : null;
}
