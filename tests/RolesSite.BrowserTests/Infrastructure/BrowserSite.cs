using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace RolesSite.BrowserTests.Infrastructure;

/// <summary>
/// The site with its shipped content on a real port, and a Chromium, for the tests of one class. Classes run beside each other, so a second
/// processor is not idle while a browser draws.
/// </summary>
public sealed class BrowserSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    // The flags keep Chromium from calling home on a closed network; a container's root user needs the first.
    private static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public async Task InitializeAsync()
    {
        if (Chromium.WhyMissing is not null)
            return;
        UseKestrel(0);
        StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("No Chromium was found, and CI=true asks for one."), Args = Flags });
    }

    /// <summary>A page of its own window. What the browser complains about is collected.</summary>
    public async Task<BrowserPage> Open(int width = 1350, bool dark = false, bool javaScript = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = javaScript,
        });
        return new BrowserPage(context, await context.NewPageAsync());
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseSetting("hostBuilder:reloadConfigOnChange", "false")
        .UseSetting("Site:Content", "../../content");
}

/// <summary>A page, and what the browser complained about.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    internal BrowserPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
