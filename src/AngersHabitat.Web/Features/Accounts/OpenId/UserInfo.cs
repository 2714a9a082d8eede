using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>
/// Asks the provider what it knows of somebody (OpenID Connect Core, 5.3). ProConnect answers with a signed token, which is believed when the provider's keys signed it, it names the provider and
/// this portal, and it is about the same person as the sign-in.
/// </summary>
internal static class UserInfo
{
    private const string Signed = "application/jwt";
    private const int MostCharacters = 200_000;

    /// <returns>Its claims; empty where the provider has no such address.</returns>
    /// <exception cref="UnverifiedException">It cannot be believed.</exception>
    public static async Task<JsonElement> ReadAsync(TokenValidatedContext context, OpenIdSetup setup)
    {
        var provider = await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        if (string.IsNullOrEmpty(provider.UserInfoEndpoint))
            return setup.SignedUserInfo ? throw new UnverifiedException() : default;
        using var request = new HttpRequestMessage(HttpMethod.Get, provider.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.TokenEndpointResponse!.AccessToken);
        using var answer = await context.Options.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        answer.EnsureSuccessStatusCode();
        var text = await answer.Content.ReadAsStringAsync(context.HttpContext.RequestAborted);
        var isSigned = answer.Content.Headers.ContentType?.MediaType == Signed;
        if (text.Length > MostCharacters || (setup.SignedUserInfo && !isSigned))
            throw new UnverifiedException();
        var told = isSigned ? await VerifyAsync(text, context, provider.Issuer, provider.SigningKeys) : Parse(text);
        return told.TryGetProperty(JwtRegisteredClaimNames.Sub, out var subject) && subject.GetString() == context.SecurityToken.Subject ? told : throw new UnverifiedException();
    }

    private static async Task<JsonElement> VerifyAsync(string text, TokenValidatedContext context, string issuer, IEnumerable<SecurityKey> keys)
    {
        var verified = await new JsonWebTokenHandler().ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = issuer, ValidAudience = context.Options.ClientId, IssuerSigningKeys = keys,
            ValidAlgorithms = context.Options.TokenValidationParameters.ValidAlgorithms, RequireExpirationTime = false,
        });
        return verified.IsValid ? Parse(Base64UrlEncoder.Decode(((JsonWebToken)verified.SecurityToken).EncodedPayload)) : throw new UnverifiedException();
    }

    private static JsonElement Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw new UnverifiedException();
        }
        catch (JsonException)
        {
            throw new UnverifiedException();
        }
    }
}
