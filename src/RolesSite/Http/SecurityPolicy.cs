using NetEscapades.AspNetCore.SecurityHeaders.Headers.ContentSecurityPolicy;
using RolesSite.Cards;

namespace RolesSite.Http;

/// <summary>The security headers of every answer. No nonces: they would make pages uncacheable.</summary>
internal static class SecurityPolicy
{
    /// <summary>The one kind of page that other sites may show in a frame.</summary>
    private const string Framed = "/embed/compare";

    // What other sites show or read on their readers' behalf: pictures, and how to embed.
    private static readonly string[] Shared = [CardTwins.Start, OEmbed.Path];

    public static void UseSecurityPolicy(this IApplicationBuilder app, SiteContext site)
    {
        bool IsFramed(HttpContext context) => context.Request.Path.StartsWithSegments(Framed);
        bool IsShared(HttpContext context) => Shared.Any(start => context.Request.Path.StartsWithSegments(start));

        app.UseWhen(IsFramed, branch => branch.UseSecurityHeaders(Of(site, ancestors => ancestors.From("*"))));
        app.UseWhen(IsShared, branch => branch.UseSecurityHeaders(Pages(site).AddCrossOriginResourcePolicy(policy => policy.CrossOrigin())));
        app.UseWhen(context => !IsFramed(context) && !IsShared(context), branch => branch.UseSecurityHeaders(Pages(site)));
    }

    private static HeaderPolicyCollection Pages(SiteContext site) => Of(site, ancestors => ancestors.None()).AddFrameOptionsDeny();

    private static HeaderPolicyCollection Of(SiteContext site, Action<FrameAncestorsDirectiveBuilder> frame) => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        // Quiz answers stand in addresses, so no address goes to another site.
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().None();
            policy.AddGeolocation().None();
            policy.AddMicrophone().None();
            policy.AddPayment().None();
        })
        // Not for subdomains: the site may share its host with others.
        .AddStrictTransportSecurityMaxAge(maxAgeInSeconds: 31_536_000)
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddImgSrc().Self();
            policy.AddManifestSrc().Self();
            // The script of a comparison fetches its Markdown twin; checkers such as Lighthouse fetch robots.txt in the name of the page.
            policy.AddConnectSrc().Self();
            policy.AddFormAction().Self();
            policy.AddBaseUri().None();
            frame(policy.AddFrameAncestors());
            var style = policy.AddStyleSrc();
            foreach (var hash in site.Styles.Hashes)
                style.WithHash256(hash);
            var script = policy.AddScriptSrc().Self();
            foreach (var hash in site.Scripts.Hashes)
                script.WithHash256(hash);
        });
}
