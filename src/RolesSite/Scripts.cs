using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.FileProviders;

namespace RolesSite;

/// <summary>The little that is written into every page to make it quicker. A file of its own would cost each first view a request; the policy allows exactly these texts.</summary>
public sealed class Scripts(IFileProvider webRoot)
{
    /// <summary>Opens the search by a key.</summary>
    public HtmlString Keys { get; } = new(Inlined.Read(webRoot.GetFileInfo("js/keys.js"), "\n"));

    /// <summary>Which pages a browser may fetch before they are asked for.</summary>
    public HtmlString Prefetch { get; } = new(Inlined.Read(webRoot.GetFileInfo("js/prefetch.json")));

    /// <summary>SHA-256 of each text as it is written, in base64.</summary>
    public IReadOnlyList<string> Hashes => hashes ??= [Inlined.Hash(Keys.Value!), Inlined.Hash(Prefetch.Value!)];

    private IReadOnlyList<string>? hashes;
}
