using AngersHabitat.Domain.Chores;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>What is known of each chore; written by the chores' own bookkeeping, not by commands.</summary>
    public DbSet<ChoreRun> ChoreRuns => Set<ChoreRun>();
}
