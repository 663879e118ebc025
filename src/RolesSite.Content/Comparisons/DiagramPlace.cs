using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>Where something stands between why, how and when: three shares from 0 to 1 that add up to 1.</summary>
public sealed record DiagramPlace(double Why, double How, double When)
{
    /// <summary>
    /// A role stands nearer a corner, the more of that corner's questions it decides (counts 1) or shares (counts ½), measured against the
    /// average of all roles: most roles have a say in how, so that a plain count would put nearly everybody there. The rule is ours, and it
    /// stands under the diagram.
    /// </summary>
    public static DiagramPlace Of(Role role, Site site)
    {
        double Corner(Lens lens)
        {
            var rows = site.Dimensions.Where(dimension => dimension.Lens == lens && dimension.Kind == DimensionKind.Stance).ToList();
            var average = site.Roles.Average(other => Say(other, rows));
            return average > 0 ? Say(role, rows) / average : 0;
        }

        return Mix(Corner(Lens.Why), Corner(Lens.How), Corner(Lens.When));
    }

    private static double Say(Role role, IEnumerable<Dimension> rows) => rows.Sum(row => role.Cells[row.Id].Stance switch
    {
        Stance.Decides => 1,
        Stance.Shares => 0.5,
        _ => 0.0,
    });

    /// <summary>The place whose shares stand in the same proportion; the middle when all three are 0.</summary>
    public static DiagramPlace Mix(double why, double how, double when) => why + how + when is var sum && sum > 0
        ? new(why / sum, how / sum, when / sum)
        : new(1 / 3.0, 1 / 3.0, 1 / 3.0);
}
