namespace RolesSite.Content;

/// <summary>What a statement rests on: ids of sources, our own judgment with its reason, or both.</summary>
public sealed record Evidence(IReadOnlyList<string> Sources, RichText? Judgment);

/// <summary>When and how practice differs from what is usual.</summary>
public sealed record Variation(RichText Text, Evidence Evidence);
