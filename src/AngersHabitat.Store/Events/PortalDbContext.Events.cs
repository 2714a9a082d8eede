using AngersHabitat.Domain.Events;
using AngersHabitat.Store.Events;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>What happened in the last minutes, for the other nodes.</summary>
    public DbSet<PortalSignal> Signals => Set<PortalSignal>();

    /// <summary>What must still reach somebody.</summary>
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
}
