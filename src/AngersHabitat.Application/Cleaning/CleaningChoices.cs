using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Agencies, lodges, firms and points, to choose from; each in its order.</summary>
public sealed record CleaningChoices(
    IReadOnlyList<CleaningChoice> Agencies, IReadOnlyList<CleaningChoice> Lodges, IReadOnlyList<CleaningChoice> Firms, IReadOnlyList<CleaningChoices.PointChoice> Points)
{
    /// <summary>A point.</summary>
    public sealed record PointChoice(int Number, string Name, bool IsTouched, bool IsRetired);

    /// <summary>The bits of the points that everybody touches.</summary>
    public long Touched => Points.Where(point => point.IsTouched).Aggregate(0L, (bits, point) => bits | (1L << point.Number));

    /// <summary>The name of a point; empty for one that is unknown.</summary>
    public string PointOf(int number) => Points.FirstOrDefault(point => point.Number == number)?.Name ?? "";

    /// <summary>The points in a set of bits: « Hall, Abords ».</summary>
    public string PointsOf(long bits) => string.Join(", ", Points.Where(point => (bits & (1L << point.Number)) != 0).Select(point => point.Name));

    internal static async Task<CleaningChoices> ReadAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var places = await db.Places.Where(place => place.Type == PlaceType.Agency || place.Type == PlaceType.Lodge).Select(place => new { place.Id, place.Name, place.Type }).ToListAsync(cancellationToken);
        var firms = await db.Cleaners.Where(cleaner => cleaner.IsFirm && cleaner.RetiredAt == null).Select(cleaner => new CleaningChoice(cleaner.Id, cleaner.Name)).ToListAsync(cancellationToken);
        var points = await db.CleaningPoints.OrderBy(point => point.Order).ThenBy(point => point.Number)
            .Select(point => new PointChoice(point.Number, point.Name, point.IsTouched, point.RetiredAt != null)).ToListAsync(cancellationToken);
        IReadOnlyList<CleaningChoice> Of(PlaceType type)
            => [.. places.Where(place => place.Type == type).Select(place => new CleaningChoice(place.Id, place.Name)).OrderBy(choice => choice.Name, FrenchOrder.Words)];
        return new(Of(PlaceType.Agency), Of(PlaceType.Lodge), [.. firms.OrderBy(firm => firm.Name, FrenchOrder.Words)], points);
    }
}
