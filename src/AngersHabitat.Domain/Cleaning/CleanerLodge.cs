namespace AngersHabitat.Domain.Cleaning;

/// <summary>A lodge whose residences a caretaker cleans.</summary>
public sealed class CleanerLodge
{
    private CleanerLodge()
    {
    }

    internal CleanerLodge(Guid cleanerId, Guid lodgeId) => (CleanerId, LodgeId) = (cleanerId, lodgeId);

    public Guid CleanerId { get; private set; }

    /// <summary>A place.</summary>
    public Guid LodgeId { get; private set; }
}
