using System.Globalization;

namespace RolesSite.Pages.Shared;

/// <summary>Dates as an English page writes them, wherever it is served.</summary>
internal static class Dates
{
    public static string InWords(this DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
