namespace RolesSite.Http;

/// <summary>A query as it may stand in a Location header.</summary>
internal static class LocationQuery
{
    /// <summary>The query as it came, not decoded, with the bytes escaped that a header or an address cannot hold.</summary>
    public static string ForLocation(this QueryString query) =>
        string.Concat((query.Value ?? "").Select(c => c is > ' ' and < '\x7f' and not '#' ? c.ToString() : Uri.EscapeDataString(c.ToString())));
}
