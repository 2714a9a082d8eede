namespace AngersHabitat.Application.Events;

/// <summary>What the landlord says of itself changed, its crisis periods, or whether the portal is open to the public.</summary>
/// <param name="Subject">None: there is one landlord.</param>
public sealed record LandlordChanged(Guid? Subject = null) : IPortalEvent;
