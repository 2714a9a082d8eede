using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Common;

/// <summary>Finds the residence that an address names.</summary>
internal static class HallAddresses
{
    /// <param name="db">The store.</param>
    /// <param name="slug">Last part of the address, as typed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null where none stands.</returns>
    public static Task<HallAddress?> FindHallAsync(this PortalDbContext db, string? slug, CancellationToken cancellationToken)
    {
        var asked = LookupKey.Of(slug);
        return db.Residences.Where(row => row.Slug == asked).Select(row => new HallAddress(row.Id, row.Slug, row.Name)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No residence stands there.</exception>
    public static async Task<HallAddress> GetHallAsync(this PortalDbContext db, string? slug, CancellationToken cancellationToken)
        => await db.FindHallAsync(slug, cancellationToken) ?? throw new NotFoundException(nameof(Residence));
}

/// <param name="Id">The residence.</param>
/// <param name="Slug">Last part of the address of its page.</param>
/// <param name="Name">Its name.</param>
internal sealed record HallAddress(Guid Id, string Slug, string Name);
