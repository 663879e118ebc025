namespace RolesSite.Content;

/// <summary>What a statement rests on: ids of sources, our own judgment with its reason, or both.</summary>
public sealed record Evidence(IReadOnlyList<string> Sources, RichText? Judgment);
