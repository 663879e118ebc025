namespace RolesSite.Verbs;

/// <summary>The health check of a container whose image has no curl.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static async Task<int> Run(string? url, CancellationToken stop)
    {
        if (!Uri.TryCreate(url ?? OfThisMachine(), UriKind.Absolute, out var site) || site.Scheme is not ("http" or "https"))
        {
            Console.Error.WriteLine($"\"{url ?? OfThisMachine()}\" is no address; expected one such as http://127.0.0.1:8080");
            return 1;
        }

        var ready = new Uri(site, "/health/ready");
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(ready, stop);
            if (answer.IsSuccessStatusCode)
                return 0;
            Console.Error.WriteLine($"{ready} answered {(int)answer.StatusCode}; expected 200.");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            Console.Error.WriteLine($"{ready} did not answer: {e.Message}");
        }

        return 1;
    }

    // The same variables that Kestrel reads; a wildcard host means every address, so the loopback one answers too.
    private static string OfThisMachine()
    {
        var url = Environment.GetEnvironmentVariable("ASPNETCORE_URLS")?.Split(';')[0];
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] ?? "8080";
        return url is null
            ? $"http://127.0.0.1:{port}"
            : url.Replace("*", "127.0.0.1", StringComparison.Ordinal).Replace("+", "127.0.0.1", StringComparison.Ordinal).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal);
    }
}
