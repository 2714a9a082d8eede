using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>Places closed at once, and crisis schedules that begin.</summary>
internal sealed class PlaceOccasions(PortalDbContext db, PortalClock clock) : INoticeOccasions
{
    public IReadOnlyCollection<NoticeOccasionKind> Kinds { get; } = [NoticeOccasionKind.Closure, NoticeOccasionKind.CrisisSchedule];

    public async Task<IReadOnlyList<NoticeOccasion>> ReadAsync(CancellationToken cancellationToken)
    {
        List<(Guid? PlaceId, NoticeOccasion Occasion)> found = [.. await ClosuresAsync(cancellationToken), .. await CrisesAsync(cancellationToken)];
        var ids = found.Select(pair => pair.PlaceId).OfType<Guid>().Distinct().ToList();
        var places = await db.Places.AsNoTracking().Where(place => ids.Contains(place.Id)).ToDictionaryAsync(place => place.Id, cancellationToken);
        var residences = await db.Residences.Where(row => row.LodgeId != null && ids.Contains(row.LodgeId.Value)).Select(row => new { LodgeId = row.LodgeId!.Value, row.Id }).ToListAsync(cancellationToken);
        var byLodge = residences.ToLookup(row => row.LodgeId, row => row.Id);
        return [.. found.Select(pair => pair.PlaceId is { } id ? For(places[id], pair.Occasion, byLodge) : pair.Occasion)];
    }

    private async Task<IEnumerable<(Guid? PlaceId, NoticeOccasion Occasion)>> ClosuresAsync(CancellationToken cancellationToken)
        => (await db.EmergencyClosures.AsNoTracking().Where(EmergencyClosure.Running).ToListAsync(cancellationToken)).Select(closure => ((Guid?)closure.PlaceId,
            new NoticeOccasion(NoticeOccasionKind.Closure, closure.Id, "") { From = Paris.DateOf(closure.ClosedAt), UntilAt = closure.ReopensAt, Reason = closure.Reason }));

    private async Task<IEnumerable<(Guid? PlaceId, NoticeOccasion Occasion)>> CrisesAsync(CancellationToken cancellationToken)
    {
        var since = clock.Today.AddDays(-1);
        return from set in await db.RuleSets.AsNoTracking().ToListAsync(cancellationToken)
               from crisis in set.Rules.Crises
               where crisis.From >= since && !(crisis.To <= crisis.From)
               select (set.PlaceId, new NoticeOccasion(NoticeOccasionKind.CrisisSchedule, crisis.Id, "") { From = crisis.From, Last = crisis.To?.AddDays(-1), Reason = crisis.Reason });
    }

    // A lodge concerns its residences, an agency those who belong to it, the others everyone.
    private static NoticeOccasion For(Place place, NoticeOccasion occasion, ILookup<Guid, Guid> residences)
    {
        var named = occasion with { Name = place.Name, Phone = occasion.Kind == NoticeOccasionKind.Closure ? place.Phone : null };
        return place.Type switch
        {
            PlaceType.Lodge => named with { Residences = [.. residences[place.Id]] },
            PlaceType.Agency => named with { Agency = place.Id },
            PlaceType.Headquarters or PlaceType.CallCentre => named,
            _ => throw Unknown.Value(place.Type),
        };
    }
}
