using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Store;

/// <content>Worksites.</content>
public sealed partial class PortalDbContext
{
    public DbSet<Operation> Operations => Set<Operation>();

    public DbSet<ProgressReport> ProgressReports => Set<ProgressReport>();

    public DbSet<Suspension> Suspensions => Set<Suspension>();

    /// <summary>Lots offered to firms.</summary>
    public DbSet<TenderLot> TenderLots => Set<TenderLot>();
}
