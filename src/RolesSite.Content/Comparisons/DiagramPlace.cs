using RolesSite.Content.Roles;

namespace RolesSite.Content.Comparisons;

/// <summary>Where something stands between why, how and when: three shares from 0 to 1 that add up to 1.</summary>
public sealed record DiagramPlace(double Why, double How, double When)
{
    /// <summary>
    /// A role stands nearer a corner, the more of that corner's questions it decides (counts 1) or shares (counts ½),
    /// out of the questions that the corner has. The rule is ours, and it stands under the diagram.
    /// </summary>
    public static DiagramPlace Of(Role role, IEnumerable<Dimension> dimensions)
    {
        var rows = dimensions.Where(dimension => dimension.Kind == DimensionKind.Stance).ToLookup(dimension => dimension.Lens);
        double Say(Lens lens) => rows[lens].Select(row => role.Cells[row.Id].Stance switch
        {
            Stance.Decides => 1,
            Stance.Shares => 0.5,
            _ => 0.0,
        }).DefaultIfEmpty(0).Average();

        return Mix(Say(Lens.Why), Say(Lens.How), Say(Lens.When));
    }

    /// <summary>The place whose shares stand in the same proportion; the middle when all three are 0.</summary>
    public static DiagramPlace Mix(double why, double how, double when) => why + how + when is var sum && sum > 0
        ? new(why / sum, how / sum, when / sum)
        : new(1 / 3.0, 1 / 3.0, 1 / 3.0);
}
