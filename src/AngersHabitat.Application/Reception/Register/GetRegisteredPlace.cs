using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>A place of the register with what belongs to it. Refused: an unknown place (not found).</summary>
public static class GetRegisteredPlace
{
    /// <param name="Id">The place.</param>
    [Allow(Roles.Administrator)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <summary>The place.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="OnSite">Usual hours on site, as a text.</param>
    /// <param name="ByPhone">Usual hours by telephone, as a text.</param>
    /// <param name="ReplacedBy">Name of the place that replaces it.</param>
    /// <param name="Residences">The residences it looks after, by name.</param>
    /// <param name="Lodges">The lodges of an agency in service, by name.</param>
    /// <param name="FormerAddresses">Addresses that lead to it.</param>
    public sealed record Result(
        Place Place, string OnSite, string ByPhone, string? ReplacedBy, IReadOnlyList<Part> Residences, IReadOnlyList<Part> Lodges, IReadOnlyList<string> FormerAddresses)
    {
        /// <summary>Whether it may be deleted: the public never read of it, and nothing belongs to it.</summary>
        public bool MayBeDeleted => Place.ShownSince is null && Residences.Count + Lodges.Count == 0;
    }

    /// <summary>Something that belongs to it.</summary>
    public sealed record Part(Guid Id, string Name);

    /// <summary>Reads it.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var place = await db.Places.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.Id, cancellationToken) ?? throw new NotFoundException("Place");
            var scope = RuleSet.ScopeOf(place.Id);
            var rules = (await db.RuleSets.AsNoTracking().FirstOrDefaultAsync(set => set.Scope == scope, cancellationToken))?.Rules ?? PlaceRules.Empty;
            var residences = await db.Residences.Where(row => row.LodgeId == place.Id || row.AgencyId == place.Id).Select(row => new Part(row.Id, row.Name)).ToListAsync(cancellationToken);
            var lodges = await db.Places.Where(row => row.ParentAgencyId == place.Id).Where(Place.InService.For(clock.Today))
                .Select(row => new Part(row.Id, row.Name)).ToListAsync(cancellationToken);
            var replacedBy = await db.Places.Where(row => row.Id == place.ReplacedById).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken);
            var former = await db.FormerPlaceAddresses.Where(row => row.PlaceId == place.Id).Select(row => row.Slug).Order().ToListAsync(cancellationToken);
            return new Result(
                place, PlaceHours.Write(rules, Channel.OnSite, clock.Today), PlaceHours.Write(rules, Channel.Phone, clock.Today), replacedBy,
                [.. residences.OrderBy(row => row.Name, FrenchOrder.Words)], [.. lodges.OrderBy(row => row.Name, FrenchOrder.Words)], former);
        }
    }
}
