namespace AngersHabitat.Domain.Interventions;

/// <summary>Who will be there, and what who goes has to know. Never which illness: yes or no only.</summary>
/// <param name="Name">Who opens.</param>
/// <param name="Phone">E.164.</param>
/// <param name="AtRisk">Somebody is at risk.</param>
/// <param name="Ill">Somebody is ill or has been near somebody who is.</param>
/// <param name="Alone">She lives alone.</param>
/// <param name="Details">What is wrong, in words.</param>
public sealed record TenantContact(string? Name, string? Phone, bool AtRisk, bool Ill, bool Alone, string? Details)
{
    /// <summary>Nobody.</summary>
    public static TenantContact None { get; } = new(null, null, false, false, false, null);
}
