using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The photograph that came with a problem. Refused: none, one that is erased, one of a residence outside the own walk (not found).</summary>
public static class GetProblemPhotograph
{
    /// <param name="Id">The problem.</param>
    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Query(Guid Id) : IQuery<byte[]>;

    public sealed class Handler(PortalDbContext db, CleaningWalk walk, PortalClock clock) : IQueryHandler<Query, byte[]>
    {
        public async ValueTask<byte[]> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await (from row in db.RoundPhotographs
                               join round in db.CleaningRounds on row.RoundId equals round.Id
                               join site in db.CleaningSites on round.Site equals site.Number
                               join photograph in db.Photographs on row.PhotographId equals photograph.Id
                               where row.RoundId == query.Id
                               select new { site.Id, photograph.Content }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Photograph));
            await walk.EnterAsync(found.Id, clock.Today, cancellationToken);
            return found.Content;
        }
    }
}
