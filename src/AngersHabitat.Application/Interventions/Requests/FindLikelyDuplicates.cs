using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Open visits of the same kind to the same dwelling or common part: perhaps the same matter, told twice.</summary>
public static class FindLikelyDuplicates
{
    /// <param name="ResidenceId">The residence; null: nothing is found.</param>
    /// <param name="KindId">The kind; null: nothing is found.</param>
    [Allow(Roles.Maintenance, Roles.Manager, Roles.Reception, Roles.CallCentre)]
    public sealed record Query(Guid? ResidenceId, Guid? KindId, string? Building, string? Stair, string? Door) : IQuery<IReadOnlyList<Likely>>;

    /// <summary>A visit that may be the same.</summary>
    public sealed record Likely(Guid Id, InterventionState State, DateTime RequestedAt, DateOnly? SlotOn);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<Likely>>
    {
        public async ValueTask<IReadOnlyList<Likely>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query is not { ResidenceId: { } residence, KindId: { } kind })
                return [];
            var key = new DwellingPlace(residence, Guid.Empty, query.Building, query.Stair, query.Door).Key;
            return await Like(db, residence, kind, key).OrderByDescending(visit => visit.RequestedAt).Take(5)
                .Select(visit => new Likely(visit.Id, visit.State, visit.RequestedAt, visit.SlotOn)).ToListAsync(cancellationToken);
        }
    }

    internal static IQueryable<Intervention> Like(PortalDbContext db, Guid residenceId, Guid kindId, string key)
        => db.Interventions.AsNoTracking().Where(Intervention.Open)
            .Where(visit => visit.ResidenceId == residenceId && visit.KindId == kindId && visit.DwellingKey == key);
}
