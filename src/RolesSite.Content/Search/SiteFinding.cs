using RolesSite.Content.Roles;

namespace RolesSite.Content.Search;

/// <summary>What the site's search found, best first; words that were read as others; where nothing was found, words that might be meant; the roles that the query names; whether it is after somebody rather than something.</summary>
public sealed record SiteFinding(IReadOnlyList<FoundPlace> Places, IReadOnlyList<SearchCorrection> Corrections, IReadOnlyList<string> Near, IReadOnlyList<Role> Roles, bool IsAfterSomebody);

/// <summary>A page or a part of one: where it is, what it is called, the passage that fits, and up to two other parts of the same page.</summary>
public sealed record FoundPlace(FoundKind Kind, string Path, string Title, string Heading, IReadOnlyList<PassagePart> Passage, IReadOnlyList<FoundPart> More);

/// <summary>Another part of a page that fits.</summary>
public sealed record FoundPart(string Path, string Heading);

/// <summary>A piece of a passage, and whether it is what the reader looked for.</summary>
public sealed record PassagePart(string Text, bool IsMatch);
