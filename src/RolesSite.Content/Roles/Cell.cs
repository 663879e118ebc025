namespace RolesSite.Content.Roles;

/// <summary>What one role has to do with one dimension; fact rows have no stance.</summary>
public sealed record Cell(Stance? Stance, RichText Text, Evidence Evidence, Variation? Varies);
