using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>What the public reads of a place at an instant.</summary>
public sealed record PlaceSummary
{
    /// <summary>Identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Name shown.</summary>
    public required string Name { get; init; }

    /// <summary>Kind of place.</summary>
    public required PlaceType Type { get; init; }

    /// <summary>The agency of a lodge.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>Contact data.</summary>
    public required PlaceContact Contact { get; init; }

    /// <summary>Telephone, E.164.</summary>
    public string? Phone => Contact.Phone;

    /// <summary>Status at the instant.</summary>
    public required PlaceStatus Status { get; init; }

    /// <summary>The interval that the next opening begins; null when nothing opens within 366 days.</summary>
    public OpeningInterval? NextInterval { get; init; }

    /// <summary>Measures in force on the date.</summary>
    public required IReadOnlyList<SanitaryMeasure> Measures { get; init; }

    /// <summary>People allowed inside at once, null without limit.</summary>
    public int? OccupancyLimit { get; init; }

    /// <summary>How full it is; null without a recent count, without a limit, or when it does not receive on site.</summary>
    public Occupancy? Occupancy { get; init; }

    /// <summary>When staff last confirmed the data.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>On-site hours as OpenStreetMap <c>opening_hours</c>; filled only where asked for.</summary>
    public string OpeningHoursOnSite { get; init; } = "";

    /// <summary>Telephone hours as OpenStreetMap <c>opening_hours</c>; filled only where asked for.</summary>
    public string OpeningHoursPhone { get; init; } = "";

    /// <summary>When its telephone is answered.</summary>
    public PhoneLine Line { get; init; } = PhoneLine.None;

    /// <summary>On what terms it receives now.</summary>
    public VisitTerms Terms => VisitTerms.Of(Measures, OccupancyLimit, Occupancy?.Level);

    /// <summary>What became and becomes of the day: an opening that has begun, one to come.</summary>
    public (bool HasOpened, bool OpensLater) Day { get; init; }

    /// <summary>The place as the rule of the public answer asks for it.</summary>
    public NamedStatus Named => new(Name, Phone, Status)
    {
        Type = Type, Line = Line, Terms = Terms, Day = Day, Latitude = Contact.Latitude, Longitude = Contact.Longitude,
    };

    /// <summary>The same with how full it is, where that is known.</summary>
    internal PlaceSummary With(IReadOnlyDictionary<Guid, Occupancy> counts) => counts.TryGetValue(Id, out var occupancy) ? this with { Occupancy = occupancy } : this;

    internal static PlaceSummary Of(PlaceCalendar row, AsOf asked, bool withOpeningHours = false)
    {
        var (place, calendar) = row;
        var status = calendar.StatusAt(asked);
        return new PlaceSummary
        {
            Id = place.Id,
            Slug = place.Slug,
            Name = place.Name,
            Type = place.Type,
            AgencyId = place.ParentAgencyId,
            Contact = place.Contact(),
            Status = status,
            NextInterval = status.Next is { } next
                ? calendar.IntervalsOf(Paris.DateOf(next.At), next.Channel).FirstOrDefault(interval => interval.OpensAt == next.At)
                : null,
            Measures = calendar.MeasuresOn(asked.Date),
            OccupancyLimit = calendar.OccupancyLimitOn(asked.Date),
            VerifiedOn = place.VerifiedOn,
            Line = place.Phone is null ? PhoneLine.None : PhoneLine.Of(calendar, asked.At),
            Day = DayOf(calendar.IntervalsOf(asked.Date, asked.Date), asked.At),
            OpeningHoursOnSite = withOpeningHours ? OsmOpeningHours.Of(calendar, Channel.OnSite, asked.At) : "",
            OpeningHoursPhone = withOpeningHours ? OsmOpeningHours.Of(calendar, Channel.Phone, asked.At) : "",
        };
    }

    private static (bool HasOpened, bool OpensLater) DayOf(IReadOnlyList<OpeningInterval> day, DateTimeOffset at)
        => (day.Any(interval => interval.OpensAt <= at), day.Any(interval => interval.OpensAt > at));
}
