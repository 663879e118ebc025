using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>A page without a query is made once; what depends on its reader never is kept.</summary>
public sealed class KeptPageTests : IAsyncDisposable
{
    private readonly SiteHost host = new();

    [Fact]
    public async Task Page_AskedForAgain_IsTheOneThatWasKept()
    {
        Assert.Null((await Get("/about")).Headers.Age);
        Assert.NotNull((await Get("/about")).Headers.Age);
    }

    [Theory]
    [InlineData("/about?utm_source=x")]
    [InlineData("/compare/product-manager-vs-program-manager?as=program-manager:TPM")]
    [InlineData("/health/ready")]
    [InlineData("/nothing")]
    [InlineData("/sitemap.xml")]
    public async Task Answer_OfAnotherKind_IsNotKept(string path)
    {
        await Get(path);
        Assert.Null((await Get(path)).Headers.Age);
    }

    [Fact]
    public async Task Page_Kept_ComesInTheFormAndForTheHostThatWereAskedFor()
    {
        await Get("/about", ("Accept-Encoding", "br"));
        await Get("/about.md");

        Assert.Equal(["br"], (await Get("/about", ("Accept-Encoding", "gzip;q=0.5, br"))).Content.Headers.ContentEncoding);
        Assert.Equal(["gzip"], (await Get("/about", ("Accept-Encoding", "gzip"))).Content.Headers.ContentEncoding);
        Assert.Empty((await Get("/about")).Content.Headers.ContentEncoding);
        Assert.Equal("text/markdown", (await Get("/about", ("Accept", "text/markdown"))).Content.Headers.ContentType?.MediaType);
        Assert.Equal("text/html", (await Get("/about")).Content.Headers.ContentType?.MediaType);
        Assert.Contains("http://other.example/about", await (await Get("/about", ("Host", "other.example"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Kept_CarriesTheHeadersOfANewOne()
    {
        var first = await Get("/about", ("Accept-Encoding", "br"));
        var second = await Get("/about", ("Accept-Encoding", "br"));

        static IEnumerable<string> Names(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers).Select(header => header.Key).Where(name => name is not ("Age" or "Date" or "Content-Length")).Order();
        Assert.Equal(Names(first), Names(second));
        Assert.Contains("Accept", string.Join(',', second.Headers.Vary), StringComparison.Ordinal);
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return host.CreateClient().SendAsync(request);
    }
}
