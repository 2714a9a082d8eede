using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>One date of a place.</summary>
/// <param name="OnSite">Intervals on site that start on the date.</param>
/// <param name="Phone">Intervals by telephone that start on the date.</param>
/// <param name="Holiday">Name of the public holiday, null on any other date.</param>
/// <param name="Reason">Public reason of what is unusual, null when nothing is.</param>
/// <param name="Closure">The emergency closure, still in force or to come to its end, that closes some part of the date. The hours stay those published.</param>
public sealed record PlaceDay(
    DateOnly Date, IReadOnlyList<OpeningInterval> OnSite, IReadOnlyList<OpeningInterval> Phone, string? Holiday, string? Reason, EmergencyPeriod? Closure = null)
{
    /// <summary>Whether no channel opens on the date.</summary>
    public bool IsClosed => OnSite.Count == 0 && Phone.Count == 0;

    internal static IReadOnlyList<PlaceDay> Of(OpeningCalendar calendar, DateTimeOffset at, int days)
    {
        var (published, first) = (calendar.Published(), Paris.DateOf(at));
        return [.. Enumerable.Range(0, days).Select(first.AddDays).Select(date => Of(published, date) with
        {
            Closure = calendar.ClosuresOn(date).FirstOrDefault(closure => closure.From <= at && (closure.End is null || closure.End > at)),
        })];
    }

    private static PlaceDay Of(OpeningCalendar calendar, DateOnly date)
    {
        var (onSite, phone) = (calendar.IntervalsOf(date, Channel.OnSite), calendar.IntervalsOf(date, Channel.Phone));
        var noon = calendar.StatusAt(Paris.ToInstant(date, new TimeOnly(12, 0)));
        var reason = onSite.Concat(phone).Select(interval => interval.Reason).Append(noon.OnSite.Reason).Append(noon.Phone.Reason)
            .FirstOrDefault(text => text is not null);
        var holiday = calendar.Holidays.NameOf(date);
        return new PlaceDay(date, onSite, phone, holiday, reason == holiday ? null : reason);
    }
}
