using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using RolesSite.Tests.Infrastructure;

namespace RolesSite.Tests.Pages;

/// <summary>Runs Fixtures/hostile-requests.txt against a real server, byte for byte.</summary>
public sealed partial class HostileRequestTests(HostileRequestTests.RealServer server) : IClassFixture<HostileRequestTests.RealServer>
{
    public static TheoryData<string> Requests => HostileLines.Of("hostile-requests.txt");

    [GeneratedRegex(@"\\x([0-9a-f]{2})")]
    private static partial Regex RawByte { get; }

    [GeneratedRegex(@"(?m)^Content-Security-Policy: (.*)\r")]
    private static partial Regex Policy { get; }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_Hostile_IsAnsweredAndInert(string line)
    {
        var expected = line[..3];
        var answer = await Send(Expand(line[4..]));
        var (head, body) = answer.Split("\r\n\r\n", 2) is [var before, var after] ? (before, after) : (answer, "");

        Assert.StartsWith($"HTTP/1.1 {expected} ", head, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?mi)^Set-Cookie", head);
        if (Policy.Match(head) is { Success: true } policy && body.Contains("<html", StringComparison.Ordinal))
            PageScripts.AssertOurs(await SiteHost.Html(body), policy.Groups[1].Value);
        else
            Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
        if (head.Split('\n').FirstOrDefault(header => header.StartsWith("Location: ", StringComparison.Ordinal)) is { } location)
            Assert.Matches(@"^Location: /[^/\\]", location);

        // What Kestrel itself refuses never reaches the site.
        if (head.Contains("X-Content-Type-Options", StringComparison.Ordinal))
            Assert.Contains("Content-Security-Policy: default-src 'none'", head, StringComparison.Ordinal);
        else
            Assert.Matches("^HTTP/1.1 (400|414) ", head);
    }

    private static string Expand(string line) =>
        RawByte.Replace(HostileLines.WrittenOut(line), match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private async Task<string> Send(string line)
    {
        var (request, headers) = line.Split(" | ", 2) is [var before, var after] ? (before, after) : (line, "");
        if (!headers.StartsWith("Host:", StringComparison.Ordinal))
            headers = ("Host: localhost\r\n" + headers).TrimEnd();
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{request} HTTP/1.1\r\n{headers}\r\nConnection: close\r\n\r\n"));
        return await new StreamReader(stream, Encoding.UTF8).ReadToEndAsync();
    }

    public sealed class RealServer : IAsyncDisposable
    {
        private readonly SiteHost host = new();

        public RealServer()
        {
            host.UseKestrel(0);
            host.StartServer();
        }

        public int Port => host.ClientOptions.BaseAddress.Port;

        public ValueTask DisposeAsync() => host.DisposeAsync();
    }
}
