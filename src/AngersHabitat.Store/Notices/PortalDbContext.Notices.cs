using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>What the landlord tells.</summary>
    public DbSet<Notice> Notices => Set<Notice>();

    /// <summary>What notices of a topic begin with.</summary>
    public DbSet<NoticeTemplate> NoticeTemplates => Set<NoticeTemplate>();
}
