using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Calls to the call centre; nothing in them says who called.</summary>
    public DbSet<InboundCall> InboundCalls => Set<InboundCall>();

    /// <summary>Calls owed.</summary>
    public DbSet<Callback> Callbacks => Set<Callback>();

    /// <summary>Calls after which somebody has to act at once.</summary>
    public DbSet<UrgentCall> UrgentCalls => Set<UrgentCall>();

    /// <summary>The figures of each date that is over.</summary>
    public DbSet<DailyVolume> DailyVolumes => Set<DailyVolume>();
}
