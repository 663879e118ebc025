namespace RolesSite.Content.Quizzes;

/// <summary>How much a fit is, in a word.</summary>
public enum Band
{
    Little,
    Some,
    Strong,
}

/// <summary>The points of a role, out of the most it could have got from the questions that were answered.</summary>
public sealed record Score(string Role, int Points, int Possible)
{
    /// <summary>A role is measured against at least this many points, so that one or two answers never look like a full match.</summary>
    public const int LeastPossible = 6;

    /// <summary>From this percentage of fit on, it is strong, or some.</summary>
    public const int StrongFrom = 60, SomeFrom = 30;

    /// <summary>By fit, then by points, then by slug, so that the order never depends on the order of answers.</summary>
    public static Comparer<Score> HighestFirst { get; } = Comparer<Score>.Create((a, b) =>
        ((long)a.Points * b.OutOf).CompareTo((long)b.Points * a.OutOf) is var fit and not 0 ? -fit
        : a.Points != b.Points ? b.Points.CompareTo(a.Points)
        : string.CompareOrdinal(a.Role, b.Role));

    /// <summary>What the points are measured against.</summary>
    public int OutOf => Math.Max(Possible, LeastPossible);

    /// <summary>From 0 to 1.</summary>
    public double Fit => (double)Points / OutOf;

    public Band Band => BandOf(Fit);

    /// <summary>The word for a fit from 0 to 1.</summary>
    public static Band BandOf(double fit) => fit * 100 >= StrongFrom ? Band.Strong : fit * 100 >= SomeFrom ? Band.Some : Band.Little;
}
