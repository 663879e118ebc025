namespace RolesSite.Http;

/// <summary>The security headers of every answer. No nonces: they would make pages uncacheable.</summary>
internal static class SecurityPolicy
{
    public static HeaderPolicyCollection Of(Stylesheets styles) => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
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
            policy.AddScriptSrc().Self();
            policy.AddFormAction().Self();
            policy.AddBaseUri().None();
            policy.AddFrameAncestors().None();
            var style = policy.AddStyleSrc();
            foreach (var hash in styles.Hashes)
                style.WithHash256(hash);
        });
}
