using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>A visit as it is printed, for those who act on it.</summary>
public static class GetVisitSheet
{
    /// <param name="Id">The visit.</param>
    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Query(Guid Id) : IQuery<VisitView>;

    public sealed class Handler(PortalDbContext db, VisitDesk desk, VisitReader reader) : IQueryHandler<Query, VisitView>
    {
        public async ValueTask<VisitView> Handle(Query query, CancellationToken cancellationToken)
            => (await reader.ReadAsync(db.Interventions.Where(await desk.MineAsync(cancellationToken)).Where(visit => visit.Id == query.Id), cancellationToken)).SingleOrDefault()
                ?? throw new NotFoundException(nameof(Intervention));
    }
}
