using AngersHabitat.Web.Features.Accounts.OpenId;

namespace AngersHabitat.Web.Hosting;

/// <summary>Headers of every answer: scripts, styles and pictures from the portal only, no frame, no referrer to others.</summary>
internal static class SecurityHeaders
{
    public static void AddPortalSecurityHeaders(this IServiceCollection services, IConfiguration configuration)
    {
        // Browsers hold the redirect that answers a form to this, too.
        var provider = OpenIdSetup.Read(configuration).Setup?.Origin;
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Common().AddFrameOptionsDeny().AddContentSecurityPolicy(csp => Restrict(csp, provider).AddFrameAncestors().None()))
            .AddPolicy(HeaderPolicy.Embedded, Common().AddContentSecurityPolicy(csp => Restrict(csp, null).AddFrameAncestors().Sources.Add("*")));
    }

    private static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddPermissionsPolicyWithDefaultSecureDirectives()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin());

    private static CspBuilder Restrict(CspBuilder csp, string? provider)
    {
        csp.AddDefaultSrc().Self();
        csp.AddImgSrc().Self().Data();
        csp.AddObjectSrc().None();
        csp.AddBaseUri().None();
        var form = csp.AddFormAction().Self();
        if (provider is not null)
            form.From(provider);
        return csp;
    }
}
