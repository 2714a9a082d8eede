using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Finds the residence of a page.</summary>
internal static class HallReading
{
    /// <exception cref="NotFoundException">No residence stands there.</exception>
    public static async Task<Guid> FindHallAsync(this PortalDbContext db, string? slug, CancellationToken cancellationToken)
    {
        var asked = LookupKey.Of(slug);
        return await db.Residences.Where(row => row.Slug == asked).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Residence));
    }
}
