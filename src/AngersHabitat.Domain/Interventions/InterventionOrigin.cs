namespace AngersHabitat.Domain.Interventions;

/// <summary>From where a request comes.</summary>
/// <param name="Source">By which way.</param>
/// <param name="SourceId">The call, the attempt of a campaign, the visit before; null when noted by itself.</param>
public sealed record InterventionOrigin(RequestSource Source, Guid? SourceId = null)
{
    /// <summary>Noted by itself.</summary>
    public static InterventionOrigin Desk { get; } = new(RequestSource.Desk);
}
