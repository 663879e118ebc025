using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace RolesSite.Tests.Infrastructure;

/// <summary>The site with its shipped content (or another), in memory.</summary>
public sealed class SiteHost : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal)
    {
        // Each host would watch its settings files, and the machine has few watches.
        ["hostBuilder:reloadConfigOnChange"] = "false",
        ["Site:Content"] = "../../content",
    };

    public SiteHost()
    {
        ClientOptions.AllowAutoRedirect = false;
    }

    /// <summary>A host with settings of its own.</summary>
    public static SiteHost With(params (string Key, string Value)[] settings)
    {
        var host = new SiteHost();
        foreach (var (key, value) in settings)
            host.settings[key] = value;
        return host;
    }

    public Task<HttpResponseMessage> Get(string url) => CreateClient().GetAsync(new Uri(url, UriKind.RelativeOrAbsolute));

    /// <summary>The page at an address that answers with this status.</summary>
    public async Task<IDocument> Page(string url, int status = 200)
    {
        using var response = await Get(url);
        Assert.Equal(status, (int)response.StatusCode);
        return await Document(response);
    }

    public static async Task<IDocument> Document(HttpResponseMessage response) =>
        await Html(await response.Content.ReadAsStringAsync(), response.RequestMessage!.RequestUri);

    /// <summary>Reads HTML as a browser would, with its address if it has one.</summary>
    public static Task<IDocument> Html(string html, Uri? address = null) =>
        BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html).Address(address ?? new Uri("http://localhost/")));

    /// <summary>The bytes of an answer's body, compressed with Brotli as browsers get it.</summary>
    public async Task<int> Weight(string path) => (await Weights(path)).Body;

    /// <summary>The bytes of an answer's body, compressed with Brotli as browsers get it, and those of its headers, which HTTP/1.1 does not compress.</summary>
    public async Task<(int Body, int Headers)> Weights(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "br");

        using var response = await CreateClient().SendAsync(request);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        var headers = response.Headers.Concat(response.Content.Headers).Sum(header => header.Value.Sum(value => $"{header.Key}: {value}\r\n".Length));
        return ((await response.Content.ReadAsByteArrayAsync()).Length, headers);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(settings.GetValueOrDefault("environment", "Testing"));
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
    }
}

/// <summary>The tests that share one host.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<SiteHost>
{
    public const string Name = "site";
}
