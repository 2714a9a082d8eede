using System.Linq.Expressions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>Reads places with their rules: three queries, however many places.</summary>
internal static class PlaceCalendars
{
    public static async Task<IReadOnlyList<PlaceCalendar>> ReadCalendarsAsync(
        this PortalDbContext db, Expression<Func<Place, bool>> which, CancellationToken cancellationToken)
    {
        var places = await db.Places.AsNoTracking().Where(which).ToListAsync(cancellationToken);
        var sets = await db.RuleSets.AsNoTracking()
            .Where(set => set.PlaceId == null || db.Places.Where(which).Any(place => place.Id == set.PlaceId))
            .ToDictionaryAsync(set => set.Scope, set => set.Rules, cancellationToken);
        var closures = await db.EmergencyClosures.AsNoTracking()
            .Where(closure => db.Places.Where(which).Any(place => place.Id == closure.PlaceId)).ToListAsync(cancellationToken);
        var emergencies = closures.ToLookup(closure => closure.PlaceId, EmergencyPeriod.Of);
        return [.. Ordered(places).Select(place => new PlaceCalendar(place, new OpeningCalendar(new PlaceSchedule
        {
            Own = sets.GetValueOrDefault(RuleSet.ScopeOf(place.Id), PlaceRules.Empty),
            OfType = sets.GetValueOrDefault(RuleSet.ScopeOf(place.Type), PlaceRules.Empty),
            Emergencies = [.. emergencies[place.Id]],
            VerifiedOn = place.VerifiedOn,
        })))];
    }

    /// <summary>Head office and agencies first, then the call centre, then the lodges.</summary>
    private static IEnumerable<Place> Ordered(IEnumerable<Place> places)
        => places.OrderBy(place => place.Type switch
            {
                PlaceType.Headquarters => 0,
                PlaceType.Agency => 1,
                PlaceType.CallCentre => 2,
                PlaceType.Lodge => 3,
                _ => throw Unknown.Value(place.Type),
            })
            .ThenBy(place => place.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true));
}
