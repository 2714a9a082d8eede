namespace AngersHabitat.Application.Landlord;

internal sealed class PublicOpening(PortalDbContext db) : IPublicOpening
{
    public Task<bool> IsOpenAsync(CancellationToken cancellationToken)
        => db.LandlordProfiles.AnyAsync(profile => profile.OpenedAt != null, cancellationToken);
}
