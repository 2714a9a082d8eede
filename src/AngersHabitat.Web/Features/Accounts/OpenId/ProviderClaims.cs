using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngersHabitat.Domain.Accounts;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>What the portal reads of the sign-in's token and of what the provider tells of her: the latter first.</summary>
internal sealed class ProviderClaims(ClaimsPrincipal token, JsonElement told, string groupClaim)
{
    /// <summary>Who she is there. Longer ones than the store holds stand as their hash.</summary>
    public string Subject => token.FindFirstValue(JwtRegisteredClaimNames.Sub) is { Length: <= AccountRules.LoginKeyLength } subject
        ? subject : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token.FindFirstValue(JwtRegisteredClaimNames.Sub) ?? "")));

    public string? Email => Text(JwtRegisteredClaimNames.Email);

    public bool HasVerifiedEmail => string.Equals(Text("email_verified"), bool.TrueString, StringComparison.OrdinalIgnoreCase);

    /// <summary>ProConnect says <c>given_name</c> and <c>usual_name</c>.</summary>
    public string Name
    {
        get
        {
            string?[] parts = [Text(JwtRegisteredClaimNames.GivenName), Text("usual_name") ?? Text(JwtRegisteredClaimNames.FamilyName)];
            var name = Text(JwtRegisteredClaimNames.Name) ?? string.Join(' ', parts.OfType<string>());
            name = (string.IsNullOrWhiteSpace(name) ? Email ?? Subject : name).Trim();
            return name.Length > AccountRules.NameLength ? name[..AccountRules.NameLength] : name;
        }
    }

    public IReadOnlyList<string> Groups => [.. token.FindAll(groupClaim).Select(claim => claim.Value).Concat(Told(groupClaim)).Distinct(StringComparer.Ordinal)];

    public DateTimeOffset? ProvedAt
        => long.TryParse(token.FindFirstValue(JwtRegisteredClaimNames.AuthTime), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private string? Text(string name) => Told(name).FirstOrDefault() ?? token.FindFirstValue(name);

    private IEnumerable<string> Told(string name)
        => told.ValueKind != JsonValueKind.Object || !told.TryGetProperty(name, out var value) ? []
            : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)
            : value.ValueKind is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False ? [value.ToString()] : [];
}
