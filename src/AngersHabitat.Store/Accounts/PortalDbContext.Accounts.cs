using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Links by which people choose their password.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Who is signed in, with which browser.</summary>
    public DbSet<Session> Sessions => Set<Session>();
}
