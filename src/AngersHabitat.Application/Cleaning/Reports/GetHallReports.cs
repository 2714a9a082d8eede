using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>What was told of a residence, as the public follows it: the point, when, how many times, where it stands.</summary>
public static class GetHallReports
{
    /// <param name="ResidenceId">The residence.</param>
    [AllowAnyone]
    public sealed record Query(Guid ResidenceId) : IQuery<IReadOnlyList<Row>>;

    /// <summary>A report.</summary>
    public sealed record Row(string Point, DateTime ToldAt, int Times, HallReportState State, DateTime? EndedAt);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        // Open ones of all days and a week of ended ones: more than anybody reads on a telephone.
        private const int Most = 12;

        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
            => await db.HallReports.AsNoTracking().Where(row => row.ResidenceId == query.ResidenceId).Where(HallReport.Shown.For(clock.Today))
                .OrderByDescending(row => row.LastToldAt).ThenBy(row => row.Id).Take(Most)
                .Join(db.CleaningPoints, row => row.PointId, point => point.Id, (row, point) => new Row(point.Name, row.ToldAt, row.Times, row.State, row.EndedAt))
                .ToListAsync(cancellationToken);
    }
}
