namespace AngersHabitat.Application.Accounts.OpenId;

/// <summary>What use cases know of the section <c>OpenId</c> of the settings.</summary>
/// <param name="IsOn">Whether people may come by an identity provider.</param>
/// <param name="Name">What people call it, « ProConnect »; empty when there is none.</param>
/// <param name="LinksByEmail">Whether an account that is there already is hers whose address the provider has verified.</param>
public sealed record ProviderSettings(bool IsOn, string Name, bool LinksByEmail);
