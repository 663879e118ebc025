using System.Text.Json;
using System.Text.RegularExpressions;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>Sends each value of Fixtures/hostile-values.txt to what other programs ask for: pictures, frames, oEmbed, sheets and answers.</summary>
[Collection(SharedSite.Name)]
public sealed partial class HostileLinkTests(SiteHost host)
{
    private const string Pair = "compare/product-manager-vs-program-manager";

    public static TheoryData<string> Values => HostileLines.Of("hostile-values.txt");

    // The test server refuses to carry a null character in a path; hostile-requests.txt sends some over the wire.
    public static TheoryData<string> PathValues => [.. HostileLines.Read("hostile-values.txt").Where(line => !line.Contains("%00", StringComparison.Ordinal))];

    // Characters that nobody sees, and that turn words round or end a line.
    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Co}\u2028\u2029-[\n\u200c\u200d]]")]
    private static partial Regex Invisible { get; }

    [Theory]
    [MemberData(nameof(PathValues))]
    public async Task Value_InAPath_IsAPictureOrAPageOrNotFound(string line)
    {
        var value = Expanded(line).Replace("?", "%3F", StringComparison.Ordinal);
        foreach (var path in new[] { $"/cards/{value}.png", $"/cards/compare/{value}.png", $"/cards/{Pair}/{value}.png", $"/cards/quiz/which-pm-do-you-need/result/{value}.png", $"/embed/compare/{value}" })
        {
            using var response = await host.Get(path);
            Assert.True((int)response.StatusCode is 200 or 301 or 302 or 400 or 404, $"{path} answers {(int)response.StatusCode}");
            await Clean(response);
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_ForOEmbed_IsRefusedOrHarmless(string line)
    {
        var value = Expanded(line);
        var good = Uri.EscapeDataString($"http://localhost/{Pair}");
        foreach (var query in new[] { $"url={value}", $"url={good}%3Fas%3Dprogram-manager%3A{value}", $"url={good}%23{value}", $"url={good}&maxwidth={value}", $"url={good}&maxheight={value}", $"url={good}&format={value}", $"url=http%3A%2F%2Flocalhost%2Fcompare%2F{value}", $"url=http%3A%2F%2F{value}%2F{Pair}" })
        {
            using var response = await host.Get("/oembed?" + query);
            Assert.True((int)response.StatusCode is 200 or 400 or 404 or 501, $"{query} answers {(int)response.StatusCode}");
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            if ((int)response.StatusCode != 200)
                continue;

            var code = await SiteHost.Html(json.RootElement.GetProperty("html").GetString()!);
            var frame = Assert.Single(code.Body!.Children);
            Assert.Equal("IFRAME", frame.TagName);
            Assert.Equal(["src", "title", "width", "height", "loading"], frame.Attributes.Select(attribute => attribute.Name));
            Assert.StartsWith($"http://localhost/embed/{Pair}", frame.GetAttribute("src"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_InAQuery_IsNamedOrShownAndAddsNothing(string line)
    {
        var value = Expanded(line);
        var sheet = "/onboarding?roles=program-manager&roles=product-manager&for=engineer";
        foreach (var path in new[]
        {
            $"/embed/{Pair}?rows=launch&as=program-manager:{value}", $"/embed/{Pair}?rows={value}&show={value}", $"{sheet}&as=program-manager:{value}", $"{sheet}&as-program-manager={value}",
            $"{sheet}&{value}=1", $"/onboarding?roles={value}&for=engineer", $"/onboarding?roles=program-manager&for={value}", $"{sheet}&roles={value}", $"/ask?q={value}", $"/ask?q=budget&{value}=1", $"/search?q={value}", $"/search?q=budget&{value}=1", $"/search/results?q={value}",
        })
        {
            using var response = await host.Get(path);
            Assert.True((int)response.StatusCode is 200 or 400, $"{path} answers {(int)response.StatusCode}");
            Assert.False(response.Headers.Contains("Set-Cookie"));
            await Clean(response);
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_InAQuiz_IsNamedOrShownAndAddsNothing(string line)
    {
        var value = Expanded(line);
        const string quiz = "/quiz/which-pm-do-you-need";
        foreach (var path in new[]
        {
            $"{quiz}/result?pain={value}&repeated=collide", $"{quiz}/result?{value}=apart", $"{quiz}/span?{value}={value}&pain=apart", $"{quiz}/span?span={value}&continue=1", $"{quiz}?pain={value}",
            $"{quiz}/team?answers={value}", $"{quiz}/team?answers={value}:%20need-a1b4&answers=need-a2", $"{quiz}/team?answers={value}%0Aneed-a1%0Aneed-a2", $"{quiz}/team?answers=http://localhost{quiz}/result?{value}&{value}=1",
            $"{quiz}/cases?{value}=1", $"{quiz}/how-it-works?pain={value}",
        })
        {
            using var response = await host.Get(path);
            Assert.True((int)response.StatusCode is 200 or 302 or 400, $"{path} answers {(int)response.StatusCode}");
            await Clean(response);
        }
    }

    private static async Task Clean(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
            return;
        var page = await SiteHost.Document(response);
        PageScripts.AssertOurs(page, response);
        Assert.Empty(page.QuerySelectorAll("iframe, object, embed, img, video, [style]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("main a, main form"), link => Assert.Matches("^(/(?!/)|#|https?://)", link.GetAttribute("href") ?? link.GetAttribute("action")));
        Assert.DoesNotMatch(Invisible, (page.QuerySelector("main") ?? page.Body!).TextContent);
    }

    // What ends a query or splits it up would only make another one.
    private static string Expanded(string line) => HostileLines.WrittenOut(line)
        .Replace("#", "%23", StringComparison.Ordinal).Replace("&", "%26", StringComparison.Ordinal);
}
