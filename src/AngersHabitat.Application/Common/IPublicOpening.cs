namespace AngersHabitat.Application.Common;

/// <summary>Whether the portal is open to the public. The landlord answers; whoever keeps what the public reads asks.</summary>
public interface IPublicOpening
{
    /// <summary>Asks the store, within the transaction under way.</summary>
    Task<bool> IsOpenAsync(CancellationToken cancellationToken);
}
