using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>What is kept clean.</summary>
    public DbSet<CleaningPoint> CleaningPoints => Set<CleaningPoint>();
}
