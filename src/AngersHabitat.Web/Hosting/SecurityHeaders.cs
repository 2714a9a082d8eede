namespace AngersHabitat.Web.Hosting;

/// <summary>Headers of every answer: scripts, styles and pictures from the portal only, no frame, no referrer to others.</summary>
internal static class SecurityHeaders
{
    public static void AddPortalSecurityHeaders(this IServiceCollection services)
        => services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Common().AddFrameOptionsDeny().AddContentSecurityPolicy(csp => Restrict(csp).AddFrameAncestors().None()))
            .AddPolicy(HeaderPolicy.Embedded, Common().AddContentSecurityPolicy(csp => Restrict(csp).AddFrameAncestors().Sources.Add("*")));

    private static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddPermissionsPolicyWithDefaultSecureDirectives()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin());

    private static CspBuilder Restrict(CspBuilder csp)
    {
        csp.AddDefaultSrc().Self();
        csp.AddImgSrc().Self().Data();
        csp.AddObjectSrc().None();
        csp.AddBaseUri().None();
        csp.AddFormAction().Self();
        return csp;
    }
}
