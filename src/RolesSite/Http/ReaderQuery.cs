namespace RolesSite.Http;

/// <summary>The part of an address that its reader, and not somebody's campaign, put there.</summary>
internal static class ReaderQuery
{
    private static readonly string[] Tracking = ["fbclid", "gclid", "msclkid", "dclid", "igshid", "mc_cid", "mc_eid", "ref", "source"];

    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> WithoutTracking(this IQueryCollection query) => query
        .Where(pair => !IsTracking(pair.Key))
        .Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[.. pair.Value.Select(value => value ?? "")]));

    public static bool IsTracking(string key) => key.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(key, StringComparer.OrdinalIgnoreCase);
}
