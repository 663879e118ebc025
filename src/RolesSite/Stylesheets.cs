using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace RolesSite;

/// <summary>
/// The style sheets of wwwroot/css, written into each page: the first view is then one request. A page takes the base and the parts it
/// needs. The policy allows exactly these texts, by their hashes.
/// </summary>
public sealed class Stylesheets
{
    private readonly Dictionary<string, string> byName;

    public Stylesheets(IFileProvider webRoot)
    {
        byName = webRoot.GetDirectoryContents("css")
            .Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), Read, StringComparer.Ordinal);
        Hashes = [.. byName.Values.Select(css => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css))))];
    }

    /// <summary>SHA-256 of each style sheet as it is written, in base64.</summary>
    public IReadOnlyList<string> Hashes { get; }

    public string this[string name] => byName[name];

    // Line ends and the space around them are the bytes that a compressor does not remove for free.
    private static string Read(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        var lines = reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !(line.StartsWith("/*", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal)));
        return string.Join('\n', lines);
    }
}
