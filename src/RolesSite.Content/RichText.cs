namespace RolesSite.Content;

/// <summary>An author's text: HTML that is safe to write into a page, and the same in plain words.</summary>
public sealed record RichText(string Html, string Plain);
