using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>What the register holds, for the checklist of opening day.</summary>
public static class CountRegister
{
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<Result>;

    /// <summary>The counts of places in service.</summary>
    /// <param name="Offices">Head office and agencies.</param>
    /// <param name="HasHeadOffice">Whether there is a head office.</param>
    /// <param name="WithoutHours">Names of the places that have no hours at all.</param>
    /// <param name="Lodges">Lodges.</param>
    /// <param name="Residences">Residences.</param>
    /// <param name="WithoutPlace">Residences whose lodge or agency is no longer in service.</param>
    public sealed record Result(int Offices, bool HasHeadOffice, IReadOnlyList<string> WithoutHours, int Lodges, int Residences, int WithoutPlace);

    /// <summary>Counts.</summary>
    public sealed class Handler(PortalDbContext db, PlaceBook book, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = (await book.ReadAsync(cancellationToken)).InService(clock.Today).ToList();
            var ids = rows.Select(row => row.Place.Id).ToHashSet();
            var residences = await db.Residences.Select(row => new { row.AgencyId, row.LodgeId }).ToListAsync(cancellationToken);
            return new Result(
                rows.Count(row => row.Place.Type is PlaceType.Headquarters or PlaceType.Agency), rows.Any(row => row.Place.Type == PlaceType.Headquarters),
                [.. rows.Where(row => row.Own.Weekly.Count == 0).Select(row => row.Place.Name)], rows.Count(row => row.Place.Type == PlaceType.Lodge),
                residences.Count, residences.Count(row => !ids.Contains(row.AgencyId) || (row.LodgeId is { } lodge && !ids.Contains(lodge))));
        }
    }
}
