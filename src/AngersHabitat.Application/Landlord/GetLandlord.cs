using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>What the administrator's page of the landlord shows.</summary>
public static class GetLandlord
{
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<Result>;

    /// <summary>The landlord.</summary>
    /// <param name="Version">Version the form starts from; empty before the first change.</param>
    /// <param name="Facts">What holds.</param>
    /// <param name="IsOpen">Whether the portal is open to the public.</param>
    /// <param name="Last">The last changes, latest first.</param>
    /// <param name="Crises">Crisis periods, latest first.</param>
    public sealed record Result(Guid Version, LandlordFacts Facts, bool IsOpen, IReadOnlyList<LandlordRevision> Last, IReadOnlyList<CrisisPeriod> Crises)
    {
        /// <summary>The change that can be taken back; null when there is none.</summary>
        public LandlordRevision? Undoable => Last.Count > 0 && Last[0].Undoes is null ? Last[0] : null;
    }

    /// <summary>Reads it.</summary>
    public sealed class Handler(PortalDbContext db, FirstFacts first) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var profile = await db.LandlordProfiles.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
            var last = await db.LandlordRevisions.AsNoTracking().OrderByDescending(row => row.Number).Take(5).ToListAsync(cancellationToken);
            var crises = await db.CrisisPeriods.AsNoTracking().OrderByDescending(row => row.From).ToListAsync(cancellationToken);
            return new Result(profile?.Version ?? Guid.Empty, profile?.Facts ?? first.Facts, profile?.OpenedAt is not null, last, crises);
        }
    }
}
