using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>What can be told of a residence. Refused: an unknown one (not found).</summary>
public static class GetHallForm
{
    /// <param name="Slug">Name in addresses.</param>
    [AllowAnyone]
    public sealed record Query(string Slug) : IQuery<Result>;

    /// <param name="Slug">Name in addresses.</param>
    /// <param name="Residence">Its name.</param>
    /// <param name="Points">What may be dirty, in their order.</param>
    public sealed record Result(string Slug, string Residence, IReadOnlyList<Point> Points);

    /// <summary>A point.</summary>
    /// <param name="Times">How many times it was told today and is still open.</param>
    public sealed record Point(Guid Id, string Name, int Times);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (residence, today) = (await db.GetHallAsync(query.Slug, cancellationToken), clock.Today);
            var told = await db.HallReports.Where(row => row.ResidenceId == residence.Id && row.ToldOn == today).Where(HallReport.Open)
                .ToDictionaryAsync(row => row.PointId, row => row.Times, cancellationToken);
            var points = await db.CleaningPoints.AsNoTracking().Where(row => row.RetiredAt == null).OrderBy(row => row.Order).ThenBy(row => row.Number).ToListAsync(cancellationToken);
            return new Result(residence.Slug, residence.Name, [.. points.Select(point => new Point(point.Id, point.Name, told.GetValueOrDefault(point.Id)))]);
        }
    }
}
