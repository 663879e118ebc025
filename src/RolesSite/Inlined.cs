using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace RolesSite;

/// <summary>Files of wwwroot as they are written into a page.</summary>
internal static class Inlined
{
    // Line ends and the space around them are the bytes that a compressor does not remove for free.
    public static string Read(IFileInfo file, string separator = "")
    {
        using var reader = new StreamReader(file.CreateReadStream());
        var lines = reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !IsComment(line));
        return string.Join(separator, lines);
    }

    /// <summary>SHA-256 in base64, as a Content-Security-Policy names a text.</summary>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static bool IsComment(string line) => line.StartsWith("//", StringComparison.Ordinal) || (line.StartsWith("/*", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal));
}
