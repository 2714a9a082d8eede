namespace AngersHabitat.Domain.Interventions;

/// <summary>What is asked.</summary>
/// <param name="Place">Where.</param>
/// <param name="IsEmpty">Whether nobody lives there.</param>
/// <param name="Urgency">How fast.</param>
/// <param name="Contact">Who will be there.</param>
/// <param name="Origin">From where the request comes.</param>
public sealed record InterventionRequest(DwellingPlace Place, bool IsEmpty, Urgency Urgency, TenantContact Contact, InterventionOrigin Origin);
