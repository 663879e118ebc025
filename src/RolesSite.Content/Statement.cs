namespace RolesSite.Content;

/// <summary>Something the site says, with the ids of its sources, if it names any.</summary>
public sealed record Statement(RichText Text, IReadOnlyList<string> Sources);
