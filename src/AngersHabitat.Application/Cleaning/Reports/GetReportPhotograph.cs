using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The photograph that came with a report. Refused: none, or one that is erased (not found).</summary>
public static class GetReportPhotograph
{
    /// <param name="Id">The report.</param>
    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Query(Guid Id) : IQuery<byte[]>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, byte[]>
    {
        public async ValueTask<byte[]> Handle(Query query, CancellationToken cancellationToken)
            => await db.HallReports.Where(row => row.Id == query.Id).Join(db.Photographs, row => row.PhotographId, photograph => photograph.Id, (_, photograph) => photograph.Content)
                .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Photograph));
    }
}
