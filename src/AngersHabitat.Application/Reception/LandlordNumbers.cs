namespace AngersHabitat.Application.Reception;

/// <summary>The numbers of the places.</summary>
public sealed class LandlordNumbers(PortalDbContext db) : ILandlordNumbers
{
    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> ReadAsync(CancellationToken cancellationToken)
        => await db.Places.Where(place => place.Phone != null).Select(place => place.Phone!).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
}
