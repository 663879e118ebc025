namespace RolesSite.Content.Comparisons;

/// <summary>The kind of question that a row belongs to.</summary>
public enum Lens
{
    Why,
    What,
    How,
    When,
    Who,
}

/// <summary>A group of rows: a lens and the question that sums it up.</summary>
public sealed record LensGroup(Lens Lens, string Question);
