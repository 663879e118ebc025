using System.Globalization;
using System.Text.RegularExpressions;

namespace RolesSite.Tests.Infrastructure;

/// <summary>A list of hostile texts, one a line; # begins a comment.</summary>
public static partial class HostileLines
{
    [GeneratedRegex(@"\{(\d+)\*([^}]*)\}")]
    private static partial Regex Repeated { get; }

    public static TheoryData<string> Of(string file) => [.. Read(file)];

    public static IEnumerable<string> Read(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", file)).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>Writes out <c>{3*text}</c>.</summary>
    public static string WrittenOut(string line) =>
        Repeated.Replace(line, match => string.Concat(Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))));
}
