using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>A place with the calendar that decides when it is open, as they stood when they were read.</summary>
public sealed class PlaceCalendar(Place place, OpeningCalendar calendar)
{
    private Told? _told;

    public Place Place { get; } = place;

    public OpeningCalendar Calendar { get; } = calendar;

    /// <summary>The place's own rules as they were published.</summary>
    public PlaceRules Own { get; init; } = PlaceRules.Empty;

    public void Deconstruct(out Place place, out OpeningCalendar calendar) => (place, calendar) = (Place, Calendar);

    /// <summary>What the public reads of it. Of the present it is made once, and again when an hour, a pause, a closure or the day ends.</summary>
    /// <param name="asked">The instant.</param>
    /// <param name="withOpeningHours">Whether the OpenStreetMap texts are wanted; they may be there without.</param>
    internal PlaceSummary SummaryAt(AsOf asked, bool withOpeningHours = false)
        => asked.IsPresent ? ToldAt(asked, withOpeningHours).Summary : PlaceSummary.Of(this, asked, withOpeningHours);

    /// <summary>Until when, excluded, what is told of it at a present instant stays true.</summary>
    internal DateTimeOffset SteadyUntil(AsOf now) => ToldAt(now, withOpeningHours: false).Until;

    private Told ToldAt(AsOf now, bool withOpeningHours)
    {
        if (Volatile.Read(ref _told) is { } told && told.From <= now.At && now.At < told.Until && (told.HasOpeningHours || !withOpeningHours))
            return told;
        var fresh = new Told(PlaceSummary.Of(this, now, withOpeningHours), withOpeningHours, now.At, Calendar.SteadyUntil(now.At));
        Volatile.Write(ref _told, fresh);
        return fresh;
    }

    private sealed record Told(PlaceSummary Summary, bool HasOpeningHours, DateTimeOffset From, DateTimeOffset Until);
}
