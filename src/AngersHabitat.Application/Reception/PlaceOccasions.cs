using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>Places closed at once, and crisis schedules that begin.</summary>
internal sealed class PlaceOccasions(PortalDbContext db, PortalClock clock) : INoticeOccasions
{
    public async Task<IReadOnlyList<NoticeOccasion>> ReadAsync(CancellationToken cancellationToken)
        => [.. await ClosuresAsync(cancellationToken), .. await CrisesAsync(cancellationToken)];

    private async Task<List<NoticeOccasion>> ClosuresAsync(CancellationToken cancellationToken)
    {
        var rows = await db.EmergencyClosures.AsNoTracking().Where(EmergencyClosure.Running).Join(db.Places, row => row.PlaceId, place => place.Id, (closure, place) => new { closure, place })
            .ToListAsync(cancellationToken);
        var occasions = new List<NoticeOccasion>();
        foreach (var row in rows)
        {
            occasions.Add(await ForAsync(row.place, new NoticeOccasion(NoticeOccasionKind.Closure, row.closure.Id, row.place.Name)
            {
                From = Date(row.closure.ClosedAt), UntilAt = row.closure.ReopensAt, Reason = row.closure.Reason, Phone = row.place.Phone,
            }, cancellationToken));
        }
        return occasions;
    }

    private async Task<List<NoticeOccasion>> CrisesAsync(CancellationToken cancellationToken)
    {
        var since = clock.Today.AddDays(-1);
        var occasions = new List<NoticeOccasion>();
        foreach (var set in await db.RuleSets.AsNoTracking().ToListAsync(cancellationToken))
        {
            foreach (var crisis in set.Rules.Crises.Where(crisis => crisis.From >= since && !(crisis.To <= crisis.From)))
            {
                var occasion = new NoticeOccasion(NoticeOccasionKind.CrisisSchedule, crisis.Id, "") { From = crisis.From, Last = crisis.To?.AddDays(-1), Reason = crisis.Reason };
                var place = set.PlaceId is { } id ? await db.Places.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken) : null;
                occasions.Add(place is null ? occasion : await ForAsync(place, occasion with { Name = place.Name }, cancellationToken));
            }
        }
        return occasions;
    }

    // A lodge concerns its residences, an agency those who belong to it, the others everyone.
    private async Task<NoticeOccasion> ForAsync(Place place, NoticeOccasion occasion, CancellationToken cancellationToken) => place.Type switch
    {
        PlaceType.Lodge => occasion with { Residences = await db.Residences.Where(row => row.LodgeId == place.Id).Select(row => row.Id).ToListAsync(cancellationToken) },
        PlaceType.Agency => occasion with { Agency = place.Id },
        PlaceType.Headquarters or PlaceType.CallCentre => occasion,
        _ => throw Unknown.Value(place.Type),
    };

    private static DateOnly Date(DateTime utc) => Paris.DateOf(new DateTimeOffset(utc, TimeSpan.Zero));
}
