using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Reception.Halls;

/// <summary>The posters to hang in halls: of one residence, or of all that an agency is in charge of. Without either, nothing but what there is to choose.</summary>
public static class ListHallPosters
{
    /// <summary>Most posters printed at once.</summary>
    public const int Most = 500;

    [Allow(Roles.Administrator, Roles.Reception, Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Query : IQuery<Result>, IFiltered
    {
        [Filter("agence", "Toutes les résidences d'une agence", Empty = "Choisir une agence")]
        public Guid? Agency { get; init; }

        [Filter("residence", "Ou une résidence", Empty = "Choisir une résidence")]
        public Guid? Residence { get; init; }

        [Filter("format", "Format")]
        public PosterSize Size { get; init; }
    }

    /// <param name="Halls">Those to print, by name.</param>
    /// <param name="Total">How many there are; more than <see cref="Most"/> are not printed at once.</param>
    /// <param name="Agencies">What the filter offers.</param>
    /// <param name="Residences">What the filter offers.</param>
    public sealed record Result(
        IReadOnlyList<Hall> Halls, int Total, IReadOnlyList<(Guid Id, string Name)> Agencies, IReadOnlyList<(Guid Id, string Name)> Residences);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var known = await db.Residences.AsNoTracking().Select(row => new { row.Id, row.Name, row.AgencyId, row.City }).ToListAsync(cancellationToken);
            var agencyIds = known.Select(row => row.AgencyId).Distinct().ToList();
            var agencies = await db.Places.Where(place => agencyIds.Contains(place.Id)).Select(place => new { place.Id, place.Name }).ToListAsync(cancellationToken);
            var wanted = query.Residence is { } one ? known.Where(row => row.Id == one) : known.Where(row => row.AgencyId == query.Agency);
            var ids = wanted.OrderBy(row => row.Name, FrenchOrder.Words).Select(row => row.Id).ToList();
            var first = ids.Take(Most).ToList();
            var rows = await db.Residences.AsNoTracking().Where(row => first.Contains(row.Id)).ToListAsync(cancellationToken);
            return new Result(
                [.. rows.OrderBy(row => row.Name, FrenchOrder.Words).Select(row => row.ToHall())], ids.Count,
                [.. agencies.OrderBy(row => row.Name, FrenchOrder.Words).Select(row => (row.Id, row.Name))],
                [.. known.OrderBy(row => row.Name, FrenchOrder.Words).Select(row => (row.Id, $"{row.Name}, {row.City}"))]);
        }
    }
}
