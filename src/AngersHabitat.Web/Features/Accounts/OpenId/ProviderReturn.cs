using Microsoft.AspNetCore.Authentication;

namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>What the provider's verified tokens say of somebody.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">Who she is there.</param>
/// <param name="Email">Her address; null when it tells none.</param>
/// <param name="HasVerifiedEmail">Whether it has verified that address.</param>
/// <param name="Name">Her name.</param>
/// <param name="Groups">Her groups.</param>
/// <param name="ProvedAt">When she proved there who she is; null when it does not say.</param>
/// <param name="IdToken">With which she is signed out there, too.</param>
internal sealed record ProviderAnswer(string Issuer, string Subject, string? Email, bool HasVerifiedEmail, string Name, IReadOnlyList<string> Groups, DateTimeOffset? ProvedAt, string IdToken);

/// <summary>Somebody is back from the provider, in this request.</summary>
/// <param name="Answer">Who she is; null when that went wrong.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Journey">What she took with her; null when it is lost.</param>
internal sealed record ProviderReturn(ProviderAnswer? Answer, ProviderFault Fault, AuthenticationProperties? Journey);

/// <summary>Why nobody entered by the provider.</summary>
internal enum ProviderFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>She gave up, or the provider refused her.</summary>
    Refused,

    /// <summary>The answer does not belong to a journey of this browser: too late, the second time, or from elsewhere.</summary>
    Lost,

    /// <summary>Signature, issuer, audience, nonce or content are not as they must be.</summary>
    Unverified,

    /// <summary>It did not prove who she is as strongly as the settings ask for.</summary>
    TooWeak,

    /// <summary>Asked to prove it anew, it did not, or for somebody else.</summary>
    NotProvedAnew,

    /// <summary>The provider does not answer.</summary>
    Down,
}
