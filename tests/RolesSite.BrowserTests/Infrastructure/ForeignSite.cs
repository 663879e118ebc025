using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace RolesSite.BrowserTests.Infrastructure;

/// <summary>Somebody else's site, on a port of its own: to a browser that is another origin.</summary>
internal sealed class ForeignSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private string body = "";

    private ForeignSite(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<ForeignSite> Start()
    {
        var foreign = new ForeignSite(WebApplication.CreateSlimBuilder().Build());
        foreign.app.Urls.Add("http://127.0.0.1:0");
        foreign.app.MapGet("/", () => Results.Content("<!doctype html><title>Wiki</title><link rel=icon href='data:,'>" + foreign.body, "text/html"));
        await foreign.app.StartAsync();
        return foreign;
    }

    /// <summary>The address of a page with this body.</summary>
    public string Page(string html)
    {
        body = html;
        return Address;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
