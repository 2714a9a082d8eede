using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace AngersHabitat.Testing;

/// <summary>Who sits at the identity provider.</summary>
/// <param name="Subject">Who she is there.</param>
/// <param name="Email">Her address.</param>
/// <param name="Groups">Her groups.</param>
public sealed record ProviderPerson(string Subject, string Email, params string[] Groups)
{
    /// <summary>Her given and usual names, as ProConnect says them.</summary>
    public (string Given, string Usual) Name { get; init; } = ("Lucie", "Fédérée");

    /// <summary>Whether the provider has verified her address.</summary>
    public bool HasVerifiedEmail { get; init; }
}

/// <summary>An identity provider in process (OpenIddict) that behaves as ProConnect does: code flow, PKCE demanded, what it tells of a person is a signed token, sign-out.</summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    /// <summary>Its address.</summary>
    public const string Address = "https://fournisseur.example/";

    private const string ClientId = "portail";
    private const string Secret = "un-secret-que-les-deux-gardent";
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "1" };
    private readonly WebApplication _app;

    public IdentityProvider()
    {
        UserInfoKey = _key;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddOpenIddict().AddServer(Configure);
        builder.Services.AddRouting().AddAuthentication();
        _app = builder.Build();
        _app.UseAuthentication();
        _app.MapGet("/authorize", Authorize);
        // A delegate by name: else what it answers would be dropped.
        _app.MapGet("/userinfo", (Delegate)TellAsync);
        _app.MapGet("/logout", Leave);
        _app.Start();
        Browser = new HttpClient(_app.GetTestServer().CreateHandler()) { BaseAddress = new Uri(Address) };
    }

    /// <summary>Who sits there; null: she gives up.</summary>
    public ProviderPerson? Person { get; set; }

    /// <summary>When she last proved there who she is.</summary>
    public DateTimeOffset ProvedAt { get; set; } = DateTimeOffset.UtcNow;

    /// <summary>How she proved it.</summary>
    public string Acr { get; set; } = "eidas1";

    /// <summary>With which it signs what it tells of her.</summary>
    public SecurityKey UserInfoKey { get; set; }

    /// <summary>For whom that is meant.</summary>
    public string UserInfoAudience { get; set; } = ClientId;

    /// <summary>Whom it tells of instead of her; null: of her.</summary>
    public string? UserInfoSubject { get; set; }

    /// <summary>Whether it answers at all.</summary>
    public bool IsDown { get; set; }

    /// <summary>What it was last asked for at sign-in.</summary>
    public OpenIddictRequest Asked { get; private set; } = new();

    /// <summary>With which token somebody was last signed out.</summary>
    public string? LeftWith { get; private set; }

    /// <summary>What asks it for pages; follows nothing.</summary>
    public HttpClient Browser { get; }

    /// <summary>Makes it the provider of a portal.</summary>
    public void Serve(PortalHost portal, params (string Name, string Value)[] settings)
    {
        ArgumentNullException.ThrowIfNull(portal);
        foreach (var (name, value) in (IEnumerable<(string, string)>)[("Authority", Address), ("ClientId", ClientId), ("ClientSecret", Secret), .. settings])
            portal.Settings[$"OpenId:{name}"] = value;
        portal.Adding += services => services.Configure<OpenIdConnectOptions>("OpenId", options => options.BackchannelHttpHandler = new Line(this, _app.GetTestServer().CreateHandler()));
    }

    /// <summary>Opens the address that the portal has led to.</summary>
    /// <returns>Where it leads then, from the root.</returns>
    public async Task<string> VisitAsync(string address)
    {
        using var answer = await Browser.GetAsync(new Uri(address, UriKind.Relative));
        return answer.Headers.Location?.PathAndQuery ?? throw new InvalidOperationException($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
    }

    private void Configure(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode().SetIssuer(new Uri(Address));
        server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetUserInfoEndpointUris("userinfo").SetEndSessionEndpointUris("logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes(Scopes.OpenId, Scopes.Profile, Scopes.Email);
        server.AddEphemeralEncryptionKey().AddSigningKey(_key).DisableAccessTokenEncryption();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableUserInfoEndpointPassthrough().EnableEndSessionEndpointPassthrough();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            if (asked.ClientId != ClientId || asked.RedirectUri?.EndsWith("/connexion/fournisseur/retour", StringComparison.Ordinal) != true)
                asked.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(asked =>
        {
            if (asked.ClientId != ClientId || asked.ClientSecret != Secret)
                asked.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(_ => default));
    }

    private IResult Authorize(HttpContext context)
    {
        Asked = context.GetOpenIddictServerRequest()!;
        if (Person is null)
            return Results.Forbid(authenticationSchemes: [Scheme]);
        var identity = new ClaimsIdentity(Scheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, Person.Subject).SetClaim(Claims.AuthenticationContextReference, Acr).SetClaim(Claims.AuthenticationTime, ProvedAt.ToUnixTimeSeconds());
        identity.SetScopes(Asked.GetScopes());
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: Scheme);
    }

    private async Task<IResult> TellAsync(HttpContext context)
    {
        if ((await context.AuthenticateAsync(Scheme)).Principal is not { } known)
            return Results.Unauthorized();
        var told = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address, Audience = UserInfoAudience, SigningCredentials = new SigningCredentials(UserInfoKey, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["sub"] = UserInfoSubject ?? known.GetClaim(Claims.Subject)!, ["email"] = Person!.Email, ["email_verified"] = Person.HasVerifiedEmail, ["given_name"] = Person.Name.Given,
                ["usual_name"] = Person.Name.Usual, ["groups"] = Person.Groups,
            },
        });
        return Results.Text(told, "application/jwt");
    }

    private IResult Leave(HttpContext context)
    {
        LeftWith = context.GetOpenIddictServerRequest()!.IdTokenHint;
        return Results.SignOut(authenticationSchemes: [Scheme]);
    }

    private sealed class Line(IdentityProvider provider, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => provider.IsDown ? throw new HttpRequestException("nobody there") : base.SendAsync(request, cancellationToken);
    }
}
