using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>The landlord: at most one row.</summary>
    public DbSet<LandlordProfile> LandlordProfiles => Set<LandlordProfile>();

    /// <summary>What the landlord said of itself, change by change.</summary>
    public DbSet<LandlordRevision> LandlordRevisions => Set<LandlordRevision>();

    /// <summary>Logos, the one in force and former ones.</summary>
    public DbSet<LandlordLogo> LandlordLogos => Set<LandlordLogo>();

    /// <summary>Times that charts shade.</summary>
    public DbSet<CrisisPeriod> CrisisPeriods => Set<CrisisPeriod>();
}
