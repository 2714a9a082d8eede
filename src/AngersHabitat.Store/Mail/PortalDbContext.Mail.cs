using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Letters to be sent by mail, and those of the last weeks.</summary>
    public DbSet<Letter> Letters => Set<Letter>();
}
