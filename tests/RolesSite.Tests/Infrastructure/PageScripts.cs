using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace RolesSite.Tests.Infrastructure;

/// <summary>What may run on a page: files of ours, and texts that the page's policy names by their hashes. Data for search engines runs nowhere, and has to be JSON.</summary>
internal static class PageScripts
{
    public static void AssertOurs(IDocument page, HttpResponseMessage response) => AssertOurs(page, response.Headers.GetValues("Content-Security-Policy").Single());

    public static void AssertOurs(IDocument page, string policy)
    {
        var parts = policy.Split("; ");
        // Where no script is allowed, the default says so.
        var allowed = parts.SingleOrDefault(part => part.StartsWith("script-src ", StringComparison.Ordinal)) ?? parts.Single(part => part == "default-src 'none'");
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var script in page.Scripts)
        {
            if (script.GetAttribute("src") is { } source)
                Assert.StartsWith("/js/", source, StringComparison.Ordinal);
            else if (script.Type == "application/ld+json")
                JsonDocument.Parse(script.TextContent).Dispose();
            else
                Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))}'", allowed, StringComparison.Ordinal);
        }
    }
}
