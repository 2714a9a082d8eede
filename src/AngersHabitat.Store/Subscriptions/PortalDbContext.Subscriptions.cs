using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Addresses that follow something.</summary>
    public DbSet<Subscription> Subscriptions => Set<Subscription>();
}
