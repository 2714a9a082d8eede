using System.Collections.Concurrent;
using System.Collections.Frozen;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>All places as the store had them at one look, in the usual order, with what is told of all of them together. Never changed; what a later look leaves as it was is taken over.</summary>
public sealed class PlaceBookContent
{
    private readonly ConcurrentDictionary<Enum, IReadOnlyList<PlaceCalendar>> _sorted = new();
    private FrozenDictionary<Guid, Parts> _parts = FrozenDictionary<Guid, Parts>.Empty;
    private PresentPlaces? _present;
    private Area? _areas;

    public static PlaceBookContent Empty { get; } = new();

    public FrozenDictionary<Guid, Place> Places { get; private init; } = FrozenDictionary<Guid, Place>.Empty;

    public FrozenDictionary<Guid, RuleSet> Sets { get; private init; } = FrozenDictionary<Guid, RuleSet>.Empty;

    public FrozenDictionary<Guid, EmergencyClosure> Closures { get; private init; } = FrozenDictionary<Guid, EmergencyClosure>.Empty;

    public HolidayCalendar Holidays { get; private init; } = HolidayCalendar.France;

    /// <summary>All of them, retired ones included, in the usual order.</summary>
    public IReadOnlyList<PlaceCalendar> All { get; private init; } = [];

    public FrozenDictionary<string, PlaceCalendar> BySlug { get; private init; } = FrozenDictionary<string, PlaceCalendar>.Empty;

    /// <summary>The place at an address.</summary>
    /// <exception cref="NotFoundException">None has it.</exception>
    public PlaceCalendar At(string slug) => BySlug.GetValueOrDefault(LookupKey.Of(slug)) ?? throw new NotFoundException(nameof(Place));

    /// <summary>Those in service on a date.</summary>
    public IEnumerable<PlaceCalendar> InService(DateOnly date) => All.Where(row => row.Place.IsInService(date));

    /// <summary>Those in service now, with what is told of them.</summary>
    public PresentPlaces PresentAt(AsOf now)
    {
        if (Volatile.Read(ref _present) is { } known && known.Covers(now.At))
            return known;
        var fresh = PresentPlaces.Of([.. InService(now.Date)], now);
        Volatile.Write(ref _present, fresh);
        return fresh;
    }

    /// <summary>All of them in another order, which is made once.</summary>
    public IReadOnlyList<PlaceCalendar> InOrder(Enum sort, Func<IReadOnlyList<PlaceCalendar>, IReadOnlyList<PlaceCalendar>> order)
        => _sorted.GetOrAdd(sort, _ => order(All));

    /// <summary>Districts and communes of those in service on a date, in French order.</summary>
    public IReadOnlyList<string> AreasOn(DateOnly date)
    {
        if (Volatile.Read(ref _areas) is { } known && known.On == date)
            return known.Names;
        var fresh = new Area(date, [.. InService(date).Select(row => row.Place.Area).Where(area => area.Length > 0).Distinct(StringComparer.Ordinal).Order(FrenchOrder.Words)]);
        Volatile.Write(ref _areas, fresh);
        return fresh.Names;
    }

    /// <summary>The content after a look at the store.</summary>
    public PlaceBookContent With(
        FrozenDictionary<Guid, Place> places, FrozenDictionary<Guid, RuleSet> sets, FrozenDictionary<Guid, EmergencyClosure> closures, HolidayCalendar holidays)
    {
        if (ReferenceEquals(places, Places) && ReferenceEquals(sets, Sets) && ReferenceEquals(closures, Closures) && ReferenceEquals(holidays, Holidays))
            return this;
        var (ofScope, ofPlace) = (sets.Values.ToDictionary(set => set.Scope), closures.Values.ToLookup(closure => closure.PlaceId));
        var order = ReferenceEquals(places, Places) ? All.Select(row => row.Place) : PlaceCalendars.Ordered(places.Values);
        List<Parts> parts = [.. order.Select(place => Renewed(new Parts(
            place, ofScope.GetValueOrDefault(RuleSet.ScopeOf(place.Id)), ofScope.GetValueOrDefault(RuleSet.ScopeOf(place.Type)),
            [.. ofPlace[place.Id].OrderBy(closure => closure.ClosedAt).ThenBy(closure => closure.Id)], holidays)))];
        IReadOnlyList<PlaceCalendar> all = [.. parts.Select(part => part.Row)];
        return new PlaceBookContent
        {
            Places = places, Sets = sets, Closures = closures, Holidays = holidays, All = all,
            BySlug = all.ToFrozenDictionary(row => row.Place.Slug, StringComparer.Ordinal), _parts = parts.ToFrozenDictionary(part => part.Place.Id),
        };
    }

    // A calendar made of the same rows keeps what it has worked out.
    private Parts Renewed(Parts parts) => _parts.GetValueOrDefault(parts.Place.Id) is { } known && known.IsMadeOfTheSame(parts) ? known : parts;

    private sealed record Parts(Place Place, RuleSet? Own, RuleSet? OfType, IReadOnlyList<EmergencyClosure> Closures, HolidayCalendar Holidays)
    {
        private PlaceCalendar? _row;

        public PlaceCalendar Row => _row ??= PlaceCalendars.Of(Place, Own?.Rules, OfType?.Rules, Closures, Holidays);

        public bool IsMadeOfTheSame(Parts other)
            => ReferenceEquals(Place, other.Place) && ReferenceEquals(Own, other.Own) && ReferenceEquals(OfType, other.OfType)
                && ReferenceEquals(Holidays, other.Holidays) && Closures.SequenceEqual(other.Closures);
    }

    private sealed record Area(DateOnly On, IReadOnlyList<string> Names);
}
