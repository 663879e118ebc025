using System.Buffers.Binary;
using AngleSharp.Dom;
using RolesSite.Content;
using RolesSite.Content.Comparisons;
using RolesSite.Tests.Infrastructure;
using SkiaSharp;

namespace RolesSite.Tests.Pages;

/// <summary>The picture and the lines that a chat or a wiki shows beside a link.</summary>
[Collection(SharedSite.Name)]
public sealed class CardTests(SiteHost host)
{
    private const string Pair = "/compare/product-manager-vs-program-manager";
    private const string Quiz = "/quiz/which-pm-do-you-need";

    private static readonly Site Site = ShippedContent.Site;

    /// <summary>A page of each kind.</summary>
    public static TheoryData<string> Kinds =>
    [
        "/", "/articles", "/articles/which-one-do-you-need", "/roles", "/roles/release-train-engineer", "/compare", Pair, "/quiz", Quiz, Quiz + "/pain",
        Quiz + "/result?pain=worth", Pair + "?as=program-manager:Secret%20title&rows=budget", "/glossary", "/sources", "/about", "/responsibilities", "/pm", "/onboarding",
        "/compare/delivery-manager-vs-process-manager-vs-product-operations-manager-vs-release-train-engineer-vs-technical-program-manager",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Preview_OfAnyKind_IsCompleteAndShowsAPicture(string path)
    {
        var page = await host.Page(path);

        foreach (var name in new[] { "og:site_name", "og:type", "og:title", "og:description", "og:image", "og:image:width", "og:image:height", "og:image:alt" })
            Assert.NotEmpty(Property(page, name));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        // What both vocabularies have is said once, so that it cannot differ.
        Assert.Equal(["og:title", "og:description", "og:image", "og:image:alt"], page.QuerySelectorAll("meta[property][name^='twitter:']").Select(meta => meta.GetAttribute("property")));
        Assert.All(page.QuerySelectorAll("meta[property][name]"), meta => Assert.Equal(meta.GetAttribute("property")!["og:".Length..], meta.GetAttribute("name")!["twitter:".Length..]));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(page, "og:description"));
        Assert.All(page.QuerySelectorAll("meta[property]"), meta => Assert.True(meta.CompareDocumentPosition(page.QuerySelector("style")!).HasFlag(DocumentPositions.Following)));

        using var picture = await host.Get(Property(page, "og:image"));
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.ToString());
        Assert.Equal((1200, 630), Size(await picture.Content.ReadAsByteArrayAsync()));
        Assert.Equal(["cross-origin"], picture.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task Card_OfEveryPublishedPage_ButMostComparisons_IsThere()
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in PublishedPages.Of(Site).Select(page => page.Path).Where((path, i) => !path.StartsWith("/compare/", StringComparison.Ordinal) || i % 20 == 0))
        {
            using var picture = await host.Get(Card(path));
            Assert.Equal(200, (int)picture.StatusCode);
            Assert.True(titles.TryAdd(picture.Headers.ETag!.Tag, path), $"{path} has the same picture as {titles[picture.Headers.ETag.Tag]}");
        }
    }

    // A sign that a font lacks is drawn as an empty box.
    [Fact]
    public async Task Fonts_OfTheCards_HaveEverySignThatACardCanHold()
    {
        var faces = typeof(Program).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".woff", StringComparison.Ordinal))
            .Select(name => new SKFont(SKTypeface.FromStream(typeof(Program).Assembly.GetManifestResourceStream(name)!))).ToList();
        var texts = new List<string>();
        foreach (var path in PublishedPages.Of(Site).Select(page => page.Path).Where(path => !path.StartsWith("/compare/", StringComparison.Ordinal)).Append(Pair))
        {
            var page = await host.Page(path);
            texts.AddRange([Property(page, "og:title"), Property(page, "og:description"), Property(page, "og:image:alt")]);
        }

        texts.AddRange(Site.Quizzes.SelectMany(quiz => quiz.Outcomes).SelectMany(outcome => new[] { outcome.Title, outcome.Text.Plain }));
        texts.AddRange(Site.Roles.SelectMany(role => new[] { role.Name, role.Short }).Concat(Site.Dimensions.Select(row => row.Question)));
        texts.AddRange(RoleSets.All.Select(roles => RolesTogether.Of(Site, roles).Answer.Plain));

        Assert.Equal(3, faces.Count);
        Assert.All(texts.SelectMany(text => text.EnumerateRunes()).Distinct(), rune => Assert.All(faces, face => Assert.True(face.ContainsGlyph(rune.Value), $"no sign for {rune}")));
    }

    [Fact]
    public async Task Card_DrawnByAnotherHost_HasTheSameBytes()
    {
        using var other = new SiteHost();
        foreach (var path in new[] { Card(Pair), Card("/roles/program-manager"), Card("/"), Card("/articles/why-how-when") })
            Assert.Equal(await Bytes(host, path), await Bytes(other, path));
    }

    [Fact]
    public async Task Card_WithAQuery_IsThatOfThePage() =>
        Assert.Equal(await Bytes(host, Card(Pair)), await Bytes(host, Card(Pair) + "?as=program-manager:Secret&rows=budget&show=differences"));

    [Fact]
    public async Task Card_KnownToTheClient_IsNotSentAgain()
    {
        using var first = await host.Get(Card(Pair));
        using var request = new HttpRequestMessage(HttpMethod.Get, Card(Pair));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await host.CreateClient().SendAsync(request);

        Assert.Equal(304, (int)again.StatusCode);
        Assert.Equal("public, max-age=86400", first.Headers.CacheControl!.ToString().Replace("public,max", "public, max", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Card_AskedForByAMethodThatChanges_IsRefused(string method)
    {
        _ = await Bytes(host, Card(Pair));
        foreach (var path in new[] { Card(Pair), Card("/compare/no-role-vs-none") })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var response = await host.CreateClient().SendAsync(request);
            Assert.Equal(405, (int)response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/cards/compare/program-manager-vs-product-manager.png", "/cards/compare/product-manager-vs-program-manager.png")]
    [InlineData("/cards/compare/pgm-vs-product-manager.png?as=pgm:T", "/cards/compare/product-manager-vs-program-manager.png")]
    [InlineData("/cards/Roles/Program-Manager.png", "/cards/roles/program-manager.png")]
    [InlineData("/cards/roles/program-manager.PNG", "/cards/roles/program-manager.png")]
    [InlineData("/cards/roles/programme-manager.png", "/cards/roles/program-manager.png")]
    public async Task Card_UnderAnotherName_LeadsToTheOne(string path, string to)
    {
        for (var steps = 0; ; steps++)
        {
            using var response = await host.Get(path);
            if (response.StatusCode == System.Net.HttpStatusCode.OK)
                break;
            Assert.Equal(301, (int)response.StatusCode);
            Assert.True(steps < 3);
            path = response.Headers.Location!.OriginalString;
        }

        Assert.Equal(to, path);
    }

    [Theory]
    [InlineData("/cards/no-such-page.png")]
    [InlineData("/cards/roles/nobody.png")]
    [InlineData("/cards/compare/product-manager-vs-nobody.png")]
    [InlineData("/cards/compare/product-manager-vs-program-manager.json.png")]
    [InlineData("/cards/css/base.css.png")]
    [InlineData("/cards/health/live.png")]
    [InlineData("/cards/error/404.png")]
    [InlineData("/cards/cards/index.png.png")]
    [InlineData("/cards/quiz/which-pm-do-you-need/result/no-such-outcome.png")]
    [InlineData("/cards/.png")]
    public async Task Card_OfNoPage_IsNotFound(string path)
    {
        using var response = await host.Get(path);

        Assert.Equal(404, (int)response.StatusCode);
        Assert.StartsWith("text/", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pain=worth&success=used", "first-product-manager")]
    [InlineData("", "too-little")]
    public async Task Card_OfAQuizResult_SaysTheOutcomeAndNoAnswer(string answers, string expected)
    {
        var all = answers.Length == 0 ? "" : string.Join('&', Site.Quizzes[0].Questions.Select(question =>
            $"{question.Id}={question.Options.OrderByDescending(option => option.Points.GetValueOrDefault("product-manager") - option.Points.Where(pair => pair.Key != "product-manager").Sum(pair => pair.Value)).First().Id}"));
        var page = await host.Page($"{Quiz}/result?{all}");

        Assert.Equal($"http://localhost/cards{Quiz}/result/{expected}.png", Property(page, "og:image"));
        Assert.Null(page.QuerySelector("meta[property='og:url']"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent, Property(page, "og:image:alt").Split(". ")[0].TrimEnd('.'));
    }

    [Fact]
    public async Task Outcome_OpenedAsAPage_LeadsToTheQuiz()
    {
        using var response = await host.Get($"{Quiz}/result/none-yet");

        Assert.Equal(302, (int)response.StatusCode);
        Assert.Equal(Quiz, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Facts_OfAComparison_AreTwo()
    {
        var page = await host.Page("/compare/program-manager-vs-technical-program-manager?rows=budget");

        Assert.Equal(["Differs in", "Reviewed"], page.QuerySelectorAll("meta[name^='twitter:label']").Select(meta => meta.GetAttribute("content")));
        Assert.Matches("^[0-9]+ of 23 rows$", page.QuerySelector("meta[name='twitter:data1']")!.GetAttribute("content"));
    }

    private static string Card(string page) => $"/cards{(page == "/" ? "/index" : page)}.png";

    private static string Property(IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content") ?? "";

    private static async Task<byte[]> Bytes(SiteHost from, string path)
    {
        using var response = await from.Get(path);
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }

    // Width and height stand first in a PNG, after its signature and the head of the first chunk.
    private static (int Width, int Height) Size(byte[] png) => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
