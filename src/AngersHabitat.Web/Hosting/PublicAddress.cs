using AngersHabitat.Web.Features.Accounts.OpenId;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Hosting;

/// <summary>
/// What follows from the portal's public address (<c>Landlord:Address</c>): under which names it answers, and, when that address is encrypted, cookies that no other name and no
/// unencrypted connection can set or read. Without an address it answers to every name, as in a first trial.
/// </summary>
internal static class PublicAddress
{
    private const string OfThisHostAlone = "__Host-";

    public static void AddPublicAddress(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        if (!Uri.TryCreate(configuration["Landlord:Address"], UriKind.Absolute, out var address))
            return;
        if (configuration["AllowedHosts"] is null or "*")
            services.AnswerTo([address.Host, "localhost", "127.0.0.1", "[::1]"]);
        if (address.Scheme != Uri.UriSchemeHttps)
            return;
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options => Bind(options.Cookie));
        services.PostConfigure<OpenIdConnectOptions>(OpenIdServices.Scheme, options =>
        {
            Bind(options.CorrelationCookie);
            Bind(options.NonceCookie);
        });
        services.PostConfigure<AntiforgeryOptions>(options => Bind(options.Cookie));
        services.PostConfigure<CookieTempDataProviderOptions>(options => Bind(options.Cookie));
        services.PostConfigure<OwnAgencyOptions>(options => Bind(options.Cookie));
    }

    // What a proxy says that it was asked for is held to the same names.
    private static void AnswerTo(this IServiceCollection services, string[] names)
    {
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = names);
        services.Configure<ForwardedHeadersOptions>(options => options.AllowedHosts = names);
    }

    // Browsers take such a name only with Secure, for the whole host, and with no domain.
    private static void Bind(CookieBuilder cookie)
        => (cookie.Name, cookie.SecurePolicy, cookie.Path) = (OfThisHostAlone + cookie.Name, CookieSecurePolicy.Always, "/");
}
