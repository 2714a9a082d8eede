using System.Linq.Expressions;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>
/// Reads places with their rules from the store: four queries, however many places. For those who change them, who must not see what a book
/// of memory knew a moment ago; whoever only tells of places asks <see cref="PlaceBook"/>.
/// </summary>
internal static class PlaceCalendars
{
    /// <summary>The usual order: head office and agencies first, then the call centre, then the lodges.</summary>
    public static readonly PlaceType[] UsualTypes = [PlaceType.Headquarters, PlaceType.Agency, PlaceType.CallCentre, PlaceType.Lodge];

    public static async Task<IReadOnlyList<PlaceCalendar>> ReadCalendarsAsync(
        this PortalDbContext db, Expression<Func<Place, bool>> which, CancellationToken cancellationToken)
    {
        var places = await db.Places.AsNoTracking().Where(which).ToListAsync(cancellationToken);
        var sets = await db.RuleSets.AsNoTracking()
            .Where(set => set.PlaceId == null || db.Places.Where(which).Any(place => place.Id == set.PlaceId))
            .ToDictionaryAsync(set => set.Scope, set => set.Rules, cancellationToken);
        var closures = await db.EmergencyClosures.AsNoTracking()
            .Where(closure => db.Places.Where(which).Any(place => place.Id == closure.PlaceId)).ToListAsync(cancellationToken);
        var holidays = await db.ReadHolidaysAsync(cancellationToken);
        var emergencies = closures.ToLookup(closure => closure.PlaceId);
        return [.. Ordered(places).Select(place => Of(
            place, sets.GetValueOrDefault(RuleSet.ScopeOf(place.Id)), sets.GetValueOrDefault(RuleSet.ScopeOf(place.Type)), emergencies[place.Id], holidays))];
    }

    /// <summary>A place with its calendar.</summary>
    public static PlaceCalendar Of(Place place, PlaceRules? own, PlaceRules? ofType, IEnumerable<EmergencyClosure> closures, HolidayCalendar holidays)
        => new(place, new OpeningCalendar(new PlaceSchedule
        {
            Own = own ?? PlaceRules.Empty,
            OfType = ofType ?? PlaceRules.Empty,
            Emergencies = [.. closures.Select(EmergencyPeriod.Of)],
            VerifiedOn = place.VerifiedOn,
            RetiredFrom = place.RetiredFrom,
            Holidays = holidays,
        }))
        {
            Own = own ?? PlaceRules.Empty,
        };

    /// <summary>
    /// A page of the places that are kept: filtered, sorted and cut in the store, with the calendars of the page alone. For a file, of all.
    /// </summary>
    public static async Task<Page<PlaceCalendar>> ReadPageAsync<TSort>(
        this PortalDbContext db, IQueryable<Place> kept, QuerySort<Place, TSort> order, ListQuery<TSort> query, CancellationToken cancellationToken)
        where TSort : struct, Enum
    {
        var page = await order.Apply(kept, query).Select(place => place.Id).ToPageAsync(query, cancellationToken);
        var rows = await db.ReadCalendarsAsync(
            query.All ? place => kept.Any(row => row.Id == place.Id) : place => page.Items.Contains(place.Id), cancellationToken);
        var byId = rows.ToDictionary(row => row.Place.Id);
        return new Page<PlaceCalendar>([.. page.Items.Where(byId.ContainsKey).Select(id => byId[id])], page.Number, page.Count, page.Total);
    }

    /// <summary>Places in the usual order, by name within a type.</summary>
    public static IEnumerable<Place> Ordered(IEnumerable<Place> places)
        => places.OrderBy(place => Array.IndexOf(UsualTypes, place.Type)).ThenBy(place => place.Name, FrenchOrder.Words);
}
