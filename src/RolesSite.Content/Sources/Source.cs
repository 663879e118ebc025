namespace RolesSite.Content.Sources;

/// <summary>How far somebody of us has read a source.</summary>
public enum Reading
{
    InFull,
    InPart,
    SecondHand,
}

/// <summary>A publication that the site relies on.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required int? Year { get; init; }

    public required string? Url { get; init; }

    public required Reading Read { get; init; }

    public required RichText? Note { get; init; }

    /// <summary>Retired ids whose matter stands here now: old links still find it.</summary>
    public required IReadOnlyList<string> Formerly { get; init; }
}
