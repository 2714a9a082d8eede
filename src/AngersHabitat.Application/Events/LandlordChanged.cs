namespace AngersHabitat.Application.Events;

/// <summary>What the landlord says of itself changed, its crisis periods, or whether the portal is open to the public.</summary>
public sealed record LandlordChanged : IPortalEvent
{
    public Guid? Subject => null;
}
