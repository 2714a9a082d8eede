using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>A residence of the register. Refused: an unknown one (not found).</summary>
public static class GetResidence
{
    /// <param name="Id">The residence.</param>
    [Allow(Roles.Administrator)]
    public sealed record Query(Guid Id) : IQuery<Residence>;

    /// <summary>Reads it.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Residence>
    {
        public async ValueTask<Residence> Handle(Query query, CancellationToken cancellationToken)
            => await db.Residences.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.Id, cancellationToken) ?? throw new NotFoundException("Residence");
    }
}
