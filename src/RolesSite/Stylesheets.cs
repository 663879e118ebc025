using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.FileProviders;

namespace RolesSite;

/// <summary>
/// The style sheets of wwwroot/css, written into each page: the first view is then one request. A page takes the base and the parts it
/// needs. The policy of the page allows exactly these texts, by their hashes.
/// </summary>
public sealed class Stylesheets
{
    private readonly Dictionary<string, (IHtmlContent Text, string Hash)> byName;

    public Stylesheets(IFileProvider webRoot)
    {
        byName = webRoot.GetDirectoryContents("css")
            .Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file.Name), Text: Inlined.Read(file)))
            .ToDictionary(file => file.Name, file => ((IHtmlContent)new HtmlString(file.Text), Inlined.Hash(file.Text)), StringComparer.Ordinal);
    }

    public IHtmlContent this[string name] => byName[name].Text;

    /// <summary>SHA-256 of a style sheet as it is written, in base64.</summary>
    public string HashOf(string name) => byName[name].Hash;
}
