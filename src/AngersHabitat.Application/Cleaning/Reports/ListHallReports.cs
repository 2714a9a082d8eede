using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>What the public said is dirty, as a list for staff. Nobody's name stands in it.</summary>
public static class ListHallReports
{
    /// <summary>What the reports are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>When it was told first, the oldest first.</summary>
        Told,

        Residence,

        /// <summary>How many times it was told, most first.</summary>
        [LargestFirst]
        Times,
    }

    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Result>
    {
        /// <summary>Which ones.</summary>
        [Filter("vue", "Signalements")]
        public HallReportView View { get; init; }

        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public Guid? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;

        [Filter("point", "Point", Empty = "Tous les points")]
        public Guid? Point { get; init; }

        /// <summary>First date on which it was told.</summary>
        [Filter("du", "Signalé du")]
        public DateOnly? From { get; init; }

        /// <summary>Last date, included.</summary>
        [Filter("au", "au")]
        public DateOnly? To { get; init; }
    }

    /// <summary>A report.</summary>
    public sealed record Row(
        Guid Id, Guid Version, string Residence, string Slug, string Addresses, string Agency, string? Lodge, string Point, DateTime ToldAt, DateTime LastToldAt, int Times,
        HallReportState State, string? By, DateTime? EndedAt, HallReportReason? Reason, bool HasPhotograph)
    {
        /// <summary>Whether something is still to be done.</summary>
        public bool IsOpen => HallReportStates.Open.Contains(State);
    }

    /// <param name="Rows">One page.</param>
    /// <param name="Agencies">What the filter offers.</param>
    /// <param name="Points">What the filter offers.</param>
    public sealed record Result(Page<Row> Rows, IReadOnlyList<(Guid Id, string Name)> Agencies, IReadOnlyList<(Guid Id, string Name)> Points);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<HallReportLine, Sort> Order = new QuerySort<HallReportLine, Sort>(line => line.Report.Id)
            .By(Sort.Told, line => line.Report.ToldAt)
            .By(Sort.Residence, line => line.Residence.Name).Then(line => line.Report.ToldAt)
            .By(Sort.Times, line => line.Report.Times).Then(line => line.Report.ToldAt);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await Order.Apply(HallReportLine.Of(db, Filtered(query), query.Agency), query).ToPageAsync(query, cancellationToken);
            var agencies = await db.Residences.Join(db.Places, row => row.AgencyId, place => place.Id, (_, place) => new { place.Id, place.Name }).Distinct().ToListAsync(cancellationToken);
            var points = await db.CleaningPoints.OrderBy(row => row.Order).Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken);
            return new Result(
                page.Select(line => line.ToRow()), [.. agencies.OrderBy(row => row.Name, FrenchOrder.Words).Select(row => (row.Id, row.Name))],
                [.. points.Select(row => (row.Id, row.Name))]);
        }

        private IQueryable<HallReport> Filtered(Query query)
        {
            var rows = db.HallReports.AsNoTracking().Where(row => (query.Point == null || row.PointId == query.Point)
                && (query.From == null || row.ToldOn >= query.From) && (query.To == null || row.ToldOn <= query.To));
            return query.View switch
            {
                HallReportView.Open => rows.Where(HallReport.Open),
                HallReportView.Ended => rows.Where(HallReport.Open.Not()),
                HallReportView.All => rows,
                _ => throw Unknown.Value(query.View),
            };
        }
    }
}
