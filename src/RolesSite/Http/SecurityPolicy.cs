using Microsoft.Net.Http.Headers;
using RolesSite.Cards;

namespace RolesSite.Http;

/// <summary>The security headers of every answer.</summary>
internal static class SecurityPolicy
{
    /// <summary>The one kind of page that other sites may show in a frame.</summary>
    private const string Framed = "/embed/compare";

    // What other sites show or read on their readers' behalf: pictures, and how to embed.
    private static readonly string[] Shared = [CardTwins.Start, OEmbed.Path];

    public static void UseSecurityPolicy(this IApplicationBuilder app)
    {
        bool IsFramed(HttpContext context) => context.Request.Path.StartsWithSegments(Framed);
        bool IsShared(HttpContext context) => Shared.Any(start => context.Request.Path.StartsWithSegments(start));

        app.UseWhen(IsFramed, branch => branch.UseSecurityHeaders(Everywhere()));
        app.UseWhen(IsShared, branch => branch.UseSecurityHeaders(Unframed().AddCrossOriginResourcePolicy(policy => policy.CrossOrigin())));
        app.UseWhen(context => !IsFramed(context) && !IsShared(context), branch => branch.UseSecurityHeaders(Unframed()));
        // A page says itself what is inside it; what is kept of a page keeps that too.
        app.Use(async (context, next) =>
        {
            var policy = new ContentPolicy(IsFramed(context));
            context.Features.Set(policy);
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.TryAdd(HeaderNames.ContentSecurityPolicy, policy.Plain);
                return Task.CompletedTask;
            });
            await next(context);
        });
    }

    private static HeaderPolicyCollection Unframed() => Everywhere().AddFrameOptionsDeny();

    private static HeaderPolicyCollection Everywhere() => new HeaderPolicyCollection()
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
        .AddStrictTransportSecurityMaxAge(maxAgeInSeconds: 31_536_000);
}
