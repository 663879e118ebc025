namespace RolesSite.Content.Roles;

/// <summary>What one role has to do with one dimension; fact rows have no stance.</summary>
public sealed record Cell(Stance? Stance, RichText Text, Evidence Evidence, Variation? Varies);

/// <summary>When and how practice differs from the usual case of a cell.</summary>
public sealed record Variation(RichText Text, Evidence Evidence);
