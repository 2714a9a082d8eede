using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Visits that nobody has come to in time, and vital ones that nobody has taken.</summary>
public sealed class VisitPromises(PortalDbContext db) : IPromises
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OverduePromise>> OverdueAsync(DateTime now, CancellationToken cancellationToken)
    {
        var late = await (
            from visit in db.Interventions.AsNoTracking().Where(Intervention.Overdue.For(now))
            join residence in db.Residences on visit.ResidenceId equals residence.Id
            join worker in db.Workers on visit.WorkerId equals worker.Id into workers
            from worker in workers.DefaultIfEmpty()
            select new { visit.Id, visit.DueAt, visit.Urgency, Residence = residence.Name, Worker = worker == null ? null : worker.Name }).ToListAsync(cancellationToken);
        return [.. late.Select(row => new OverduePromise(
            PromiseKind.Visit, row.Id, row.DueAt, IsDate: row.Urgency == Urgency.Normal, row.Urgency, row.Residence, row.Worker))];
    }
}
