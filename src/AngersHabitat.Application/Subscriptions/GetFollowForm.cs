using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>What may be followed: head office and agencies in service, by name, and the residence from whose page one comes.</summary>
public static class GetFollowForm
{
    /// <param name="ResidenceId">The residence.</param>
    [AllowAnyone]
    public sealed record Query(Guid? ResidenceId) : IQuery<Result>;

    /// <param name="Residence">The residence; null: none, or unknown.</param>
    /// <param name="Agencies">Head office and agencies, by name.</param>
    public sealed record Result(FollowedThing? Residence, IReadOnlyList<FollowedThing> Agencies);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var residence = await db.Residences.Where(row => row.Id == query.ResidenceId).Select(row => new { row.Id, row.Name, row.City }).SingleOrDefaultAsync(cancellationToken);
            var agencies = await db.AgenciesOn(clock.Today).Select(place => new { place.Id, place.Name }).ToListAsync(cancellationToken);
            return new Result(
                residence is null ? null : new FollowedThing(FollowedKind.Residence, residence.Id, $"{residence.Name}, {residence.City}"),
                [.. agencies.OrderBy(agency => agency.Name, FrenchOrder.Words).Select(agency => new FollowedThing(FollowedKind.Agency, agency.Id, agency.Name))]);
        }
    }
}
