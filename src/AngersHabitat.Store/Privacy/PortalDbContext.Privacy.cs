using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>What proves that the journal is as it was written.</summary>
    public DbSet<JournalSeal> JournalSeals => Set<JournalSeal>();

    /// <summary>What was erased by term.</summary>
    public DbSet<ErasureCertificate> ErasureCertificates => Set<ErasureCertificate>();

    /// <summary>Keys drawn where the settings name none.</summary>
    public DbSet<JournalKey> JournalKeys => Set<JournalKey>();
}
