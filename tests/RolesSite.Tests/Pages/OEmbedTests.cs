using System.Text.Json;
using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>https://oembed.com, section 2: what a consumer may ask, and what it must get.</summary>
[Collection(SharedSite.Name)]
public sealed class OEmbedTests(SiteHost host)
{
    private const string Pair = "/compare/product-manager-vs-program-manager";

    [Fact]
    public async Task Answer_ToAComparison_HasTheFieldsOfTheSpecification()
    {
        using var response = await host.Get(Ask(Pair));
        using var json = await Json(response);
        var fields = json.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value);

        // 2.3.4: required for every type, and for the type rich; 2.3.4 also has the optional ones.
        Assert.Equal("rich", fields["type"].GetString());
        Assert.Equal("1.0", fields["version"].GetString());
        Assert.NotEmpty(fields["html"].GetString()!);
        Assert.Equal(880, fields["width"].GetInt32());
        Assert.Equal(600, fields["height"].GetInt32());
        Assert.Equal("Product and program manager", fields["title"].GetString());
        Assert.Equal("Which PM?", fields["provider_name"].GetString());
        Assert.Equal("http://localhost/", fields["provider_url"].GetString());
        Assert.Equal(86_400, fields["cache_age"].GetInt32());
        Assert.Equal($"http://localhost/cards{Pair}.png", fields["thumbnail_url"].GetString());
        Assert.Equal(1200, fields["thumbnail_width"].GetInt32());
        Assert.Equal(630, fields["thumbnail_height"].GetInt32());
        // 2.3.4 lets a provider add others.
        Assert.Equal((await host.Page(Pair)).QuerySelector("meta[name=description]")!.GetAttribute("content"), fields["description"].GetString());
        Assert.Equal(13, fields.Count);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("maxwidth=320", 320, 600, false)]
    [InlineData("maxheight=200", 880, 200, false)]
    [InlineData("maxwidth=4000&maxheight=4000", 880, 600, true)]
    [InlineData("maxwidth=1&maxheight=1", 1, 1, false)]
    [InlineData("maxwidth=1199", 880, 600, false)]
    [InlineData("maxwidth=&format=json&future=1", 880, 600, true)]
    public async Task Answer_WithLimits_StaysWithinThem(string query, int width, int height, bool thumbnail)
    {
        using var response = await host.Get($"{Ask(Pair)}&{query}");
        using var json = await Json(response);

        Assert.Equal(width, json.RootElement.GetProperty("width").GetInt32());
        Assert.Equal(height, json.RootElement.GetProperty("height").GetInt32());
        var frame = await Frame(json);
        Assert.Equal($"{width}", frame.GetAttribute("width"));
        Assert.Equal($"{height}", frame.GetAttribute("height"));
        Assert.Equal(thumbnail ? 3 : 0, json.RootElement.EnumerateObject().Count(field => field.Name.StartsWith("thumbnail_", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Pair, "/embed" + Pair)]
    [InlineData("/compare/pgm-vs-product-manager", "/embed" + Pair)]
    [InlineData("/Compare/Product-Manager-vs-Program-Manager/", "/embed" + Pair)]
    [InlineData("/embed" + Pair + "?rows=budget", "/embed" + Pair + "?rows=budget")]
    [InlineData(Pair + "?show=differences&rows=budget,nonsense&as=pgm:TPM&utm_source=x", "/embed" + Pair + "?show=differences&rows=budget&as=program-manager:TPM")]
    [InlineData(Pair + "#budget", "/embed" + Pair + "#budget")]
    [InlineData(Pair + "#budget.program-manager", "/embed" + Pair + "#budget")]
    [InlineData(Pair + "#sources", "/embed" + Pair)]
    public async Task Answer_ToAnySpelling_FramesTheOneAddress(string address, string framed)
    {
        using var response = await host.Get(Ask(address));
        using var json = await Json(response);
        var source = (await Frame(json)).GetAttribute("src")!;

        Assert.Equal("http://localhost" + framed, source);
        Assert.Equal(200, (int)(await host.Get(source)).StatusCode);
    }

    [Theory]
    [InlineData("url=https%3A%2F%2Fexample.org%2Fcompare%2Fproduct-manager-vs-program-manager", 404)]
    [InlineData("url=http%3A%2F%2Flocalhost%3A81%2Fcompare%2Fproduct-manager-vs-program-manager", 404)]
    [InlineData("url=http%3A%2F%2Fuser%40localhost%2Fcompare%2Fproduct-manager-vs-program-manager", 404)]
    [InlineData("url=http%3A%2F%2Flocalhost.example.org%2Fcompare%2Fproduct-manager-vs-program-manager", 404)]
    [InlineData("url=ftp%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-program-manager", 404)]
    [InlineData("url=%2Fcompare%2Fproduct-manager-vs-program-manager", 404)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-nobody", 404)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager", 404)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-program-manager.md", 404)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Froles%2Fprogram-manager", 404)]
    [InlineData("url=http%3A%2F%2Flocalhost%2F", 404)]
    [InlineData("url=nonsense", 404)]
    [InlineData("url=", 400)]
    [InlineData("", 400)]
    [InlineData("url=a&url=b", 400)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-program-manager&format=xml", 501)]
    [InlineData("format=xml", 501)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-program-manager&maxwidth=wide", 400)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-program-manager&maxwidth=0", 400)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-program-manager&maxheight=-1", 400)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcompare%2Fproduct-manager-vs-program-manager&maxheight=99999999999", 400)]
    public async Task Answer_ToAnythingElse_SaysWhy(string query, int status)
    {
        using var response = await host.Get("/oembed?" + query);

        Assert.Equal(status, (int)response.StatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.NotEmpty(json.RootElement.GetProperty("error").GetString()!);
    }

    [Fact]
    public async Task Discovery_OnEveryPageThatOffersIt_LeadsToTheEmbeddedPage()
    {
        var offered = 0;
        foreach (var path in PublishedPages.Of(ShippedContent.Site).Select(page => page.Path).Append(Pair + "?rows=budget&as=program-manager:T%26%22P"))
        {
            var page = await host.Page(path);
            if (page.QuerySelector("link[type='application/json+oembed']") is not { } link)
            {
                Assert.DoesNotMatch("^/compare/", path);
                continue;
            }

            offered++;
            using var response = await host.Get(link.GetAttribute("href")!);
            using var json = await Json(response);
            var embedded = await host.Page((await Frame(json)).GetAttribute("src")!);
            Assert.Equal(page.QuerySelectorAll(".cmp [id]").Select(part => part.Id), embedded.QuerySelectorAll(".cmp [id]").Select(part => part.Id));
            Assert.Equal(page.QuerySelectorAll(".cmp thead a").Select(head => head.TextContent), embedded.QuerySelectorAll(".cmp thead a").Select(head => head.TextContent));
        }

        Assert.Equal(287, offered);
    }

    [Fact]
    public async Task Answer_BelowAPathPrefix_KeepsIt()
    {
        using var prefixed = SiteHost.With(("Site:BaseUrl", "https://example.org/which-pm"));
        using var response = await prefixed.Get($"/which-pm/oembed?url={Uri.EscapeDataString("http://EXAMPLE.org/which-pm" + Pair)}");
        using var json = await Json(response);

        Assert.Equal($"https://example.org/which-pm/embed{Pair}", (await Frame(json)).GetAttribute("src"));
        using var outside = await prefixed.Get($"/which-pm/oembed?url={Uri.EscapeDataString("https://example.org" + Pair)}");
        Assert.Equal(404, (int)outside.StatusCode);
    }

    private static string Ask(string address) => "/oembed?url=" + Uri.EscapeDataString("http://localhost" + address);

    private static async Task<JsonDocument> Json(HttpResponseMessage response)
    {
        Assert.Equal(200, (int)response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    private static async Task<IElement> Frame(JsonDocument json) => (await SiteHost.Html(json.RootElement.GetProperty("html").GetString()!)).QuerySelector("body > iframe:only-child")!;
}
