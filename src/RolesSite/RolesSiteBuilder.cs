using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using RolesSite.Cards;
using RolesSite.Content;
using RolesSite.Http;
using Serilog;

namespace RolesSite;

/// <summary>The composition of the site, read top to bottom.</summary>
public static class RolesSiteBuilder
{
    private static readonly string[] CompressedTypes = ["text/html", "text/css", "text/plain", "text/javascript", "text/markdown", "text/csv", "application/xml", "application/json", "application/atom+xml", OpenSearch.MediaType, "image/svg+xml"];

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddRolesSite(this WebApplicationBuilder builder, SiteOptions options, Site site)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var services = builder.Services;
        services.AddSerilog((_, logging) => logging.ReadFrom.Configuration(builder.Configuration));
        var files = builder.Environment.WebRootFileProvider;
        services.AddSingleton(_ => new SiteContext(site, options, new Stylesheets(files), new Scripts(files)));

        services.AddRazorPages(pages =>
            {
                pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
                pages.Conventions.AddPageRoute("/Compare/Comparison", "/compare/{roles}.{kind:regex(^(csv|json)$)}");
            })
            .AddMvcOptions(mvc => mvc.ModelMetadataDetailsProviders.Add(new BlankText()));
        // Every form is a GET, so no key is ever needed; the framework would make one at the start and write it to disk.
        services.Remove(services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        services.AddResponseCompression(compression =>
        {
            // Safe over HTTPS here: no page holds a secret, because no page knows its reader.
            compression.EnableForHttps = true;
            compression.MimeTypes = CompressedTypes;
            compression.Providers.Add(BrotliPages.Quick);
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.AddSingleton<IResponseCompressionProvider, PageCompression>();
        // In development a page is made anew each time, so that an edit of its Razor shows.
        if (!builder.Environment.IsDevelopment())
            services.AddOutputCache(cache => KeptPages.Configure(cache, options));
        services.AddHealthChecks();
    }

    public static void UseRolesSite(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<SiteContext>();

        app.UseSerilogRequestLogging(RequestLog.Configure);
        app.UseMiddleware<ResponseBytes>();
        app.UsePathBase(site.Options.PathPrefix);
        app.UseExceptionHandler("/error/500");
        app.UseSecurityPolicy();
        if (!app.Environment.IsDevelopment())
            app.UseOutputCache();
        app.UseResponseCompression();
        app.UseMiddleware<CardTwins>();
        app.UseMiddleware<MarkdownTwins>();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<ReadOnlyMethods>();
        app.UseMiddleware<CanonicalPaths>();
        app.UseRouting();

        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapMethods("/sitemap.xml", Reading, Sitemap.Write);
        app.MapMethods("/robots.txt", Reading, Sitemap.Robots);
        app.MapMethods(Feed.Path, Reading, Feed.Write);
        app.MapMethods(OpenSearch.Path, Reading, OpenSearch.Write);
        app.MapMethods(LanguageModelIndex.Path, Reading, LanguageModelIndex.Write);
        app.MapMethods(OEmbed.Path, Reading, OEmbed.Answer);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");

        app.Lifetime.ApplicationStarted.Register(() => app.Logger.LogInformation("{Name} is ready at {Addresses}: {Summary}",
            site.Site.Settings.Name, string.Join(", ", app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []), SiteContext.Summary(site.Site)));
    }
}
