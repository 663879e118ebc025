namespace RolesSite.Content.Search;

/// <summary>Something that can be found: a page, or a part of one, by its title, by other words that people use for it, and by its text.</summary>
public sealed record SearchDocument(string Id, string Title, IReadOnlyList<string> Also, string Text);

/// <summary>A document that was found: how well it fits (above 0, more is better; comparable within one query) and the reader's words that it has.</summary>
public sealed record SearchHit(string Id, double Score, IReadOnlyList<string> Words);

/// <summary>What a query found, best first; the words that were read as others; and where nothing was found, words that might be meant.</summary>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, IReadOnlyList<SearchCorrection> Corrections, IReadOnlyList<string> Near);

/// <summary>A word that nothing here has, and the one that was probably meant.</summary>
public sealed record SearchCorrection(string Written, string Read);
