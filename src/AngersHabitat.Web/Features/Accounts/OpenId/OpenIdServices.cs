using AngersHabitat.Application.Accounts.OpenId;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>Sign-in by an identity provider, where the settings name one: OpenID Connect, code flow with PKCE.</summary>
internal static class OpenIdServices
{
    /// <summary>The provider's name among the ways to sign in.</summary>
    public const string Scheme = "OpenId";

    /// <summary>Where the provider sends people back.</summary>
    public const string ReturnAddress = "/connexion/fournisseur/retour";

    // Signatures by the provider's own key. Never by the secret that both hold, which would let a public key pass for it.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public static void AddOpenId(this IServiceCollection services, IConfiguration configuration)
    {
        var setup = OpenIdSetup.Read(configuration).Setup;
        services.AddSingleton(setup?.Settings ?? new ProviderSettings(false, "", false)).AddScoped<ProviderDoor>();
        if (setup is null)
        {
            services.Configure<MvcOptions>(options => options.Conventions.Add(new WithoutProvider()));
            return;
        }
        services.AddSingleton(setup).AddScoped<ProviderEvents>();
        services.AddAuthentication().AddOpenIdConnect(Scheme, options => Configure(options, setup));
    }

    private static void Configure(OpenIdConnectOptions options, OpenIdSetup setup)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (setup.Authority.ToString(), setup.ClientId, setup.ClientSecret);
        // The answer comes by GET, for which browsers send the cookies of this journey although another site leads here.
        (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        (options.CallbackPath, options.SignedOutCallbackPath, options.RemoteSignOutPath) = (ReturnAddress, "/connexion/fournisseur/fin", default);
        // What the provider tells of her is read, and its signature looked at, by ProviderEvents: the framework would read it unlooked at.
        (options.SaveTokens, options.GetClaimsFromUserInfoEndpoint, options.MapInboundClaims, options.DisableTelemetry) = (false, false, false, true);
        (options.BackchannelTimeout, options.EventsType) = (TimeSpan.FromSeconds(10), typeof(ProviderEvents));
        options.TokenValidationParameters.ValidAlgorithms = Algorithms;
        options.Scope.Clear();
        foreach (var scope in setup.Scopes)
            options.Scope.Add(scope);
        (options.CorrelationCookie.Name, options.NonceCookie.Name) = ("ah-retour-", "ah-nonce-");
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        // The cookies of a journey that nobody ends go together.
        options.ProtocolValidator.NonceLifetime = options.RemoteAuthenticationTimeout;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}

/// <summary>Where the settings name no provider, none of its addresses is there.</summary>
internal sealed class WithoutProvider : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        ArgumentNullException.ThrowIfNull(application);
        foreach (var controller in application.Controllers.Where(controller => controller.ControllerType == typeof(ProviderController)).ToList())
            application.Controllers.Remove(controller);
    }
}
