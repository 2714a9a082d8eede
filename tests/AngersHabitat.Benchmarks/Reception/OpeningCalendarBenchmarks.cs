using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Reception;
using BenchmarkDotNet.Attributes;

namespace AngersHabitat.Benchmarks.Reception;

/// <summary>What the front page and the public API ask of the calendar: 56 places at one instant, without the store.</summary>
[MemoryDiagnoser]
[InProcess]
public class OpeningCalendarBenchmarks
{
    private static readonly DateTimeOffset At = Paris.ToInstant(new DateTime(2020, 11, 12, 10, 0, 0));

    private readonly OpeningCalendar[] _places =
    [
        .. Enumerable.Range(0, 6).Select(_ => Make(Channel.OnSite, "09:00-12:30,13:30-17:30", PlaceRules.Empty)),
        .. Enumerable.Range(0, 50).Select(_ => Make(Channel.OnSite, "17:00-18:00", ByPhone())),
    ];

    private readonly OpeningCalendar _never = new(new PlaceSchedule { Own = PlaceRules.Empty, Holidays = HolidayCalendar.France });

    /// <summary>Status of 56 places.</summary>
    [Benchmark]
    public int Statuses() => _places.Count(place => place.StatusAt(At).IsOpen);

    /// <summary>The worst case for one place: nothing opens within the horizon.</summary>
    [Benchmark]
    public PlaceStatus NeverOpen() => _never.StatusAt(At);

    /// <summary>OpenStreetMap strings of 56 places, both channels.</summary>
    [Benchmark]
    public int OpeningHours()
        => _places.Sum(place => OsmOpeningHours.Of(place, Channel.OnSite, At).Length + OsmOpeningHours.Of(place, Channel.Phone, At).Length);

    private static OpeningCalendar Make(Channel channel, string ranges, PlaceRules ofType) => new(new PlaceSchedule
    {
        Own = new PlaceRules
        {
            Weekly = [new WeeklyHours { Id = Guid.NewGuid(), From = new(2015, 1, 1), Channel = channel, Week = Week.MondayToFriday(ranges) }],
        },
        OfType = ofType,
        Holidays = HolidayCalendar.France,
    });

    private static PlaceRules ByPhone() => new()
    {
        Crises =
        [
            new CrisisSchedule
            {
                Id = Guid.NewGuid(), From = new(2020, 10, 30), OnSite = Week.Never, Phone = Week.MondayToFriday("17:00-18:00"), Reason = "Confinement",
            },
        ],
    };
}
