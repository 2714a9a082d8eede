using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store;

/// <content>Worksites.</content>
public sealed partial class PortalDbContext
{
    /// <summary>Operations.</summary>
    public DbSet<Operation> Operations => Set<Operation>();

    /// <summary>Progress reports.</summary>
    public DbSet<ProgressReport> ProgressReports => Set<ProgressReport>();

    /// <summary>Suspensions.</summary>
    public DbSet<Suspension> Suspensions => Set<Suspension>();

    /// <summary>Lots offered to firms.</summary>
    public DbSet<TenderLot> TenderLots => Set<TenderLot>();
}
