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
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => Inlined.Read(file), StringComparer.Ordinal);
        Hashes = [.. byName.Values.Select(Inlined.Hash)];
    }

    /// <summary>SHA-256 of each style sheet as it is written, in base64.</summary>
    public IReadOnlyList<string> Hashes { get; }

    public string this[string name] => byName[name];
}
