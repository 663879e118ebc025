namespace RolesSite.Content;

/// <summary>A dated change that readers of a page are told about.</summary>
public sealed record Change(DateOnly Date, string Note);
