using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>A place whose door is counted, with the calendar that says its limit and its closings.</summary>
/// <param name="Id">The place.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name on screens.</param>
/// <param name="Calendar">When it receives.</param>
public sealed record DoorPlace(Guid Id, string Slug, string Name, OpeningCalendar Calendar)
{
    /// <summary>Most persons inside on the date of an instant (UTC); null without a limit.</summary>
    public int? LimitAt(DateTime at) => Calendar.OccupancyLimitOn(Paris.DateOf(at));

    /// <summary>Whether it receives on site at an instant (UTC).</summary>
    public bool IsOpenOnSite(DateTime at)
        => Calendar.IntervalsOf(Paris.DateOf(at), Channel.OnSite).Any(open => open.OpensAt.UtcDateTime <= at && at < open.ClosesAt.UtcDateTime);

    /// <summary>
    /// The instants (UTC) at which the count returns to zero after one instant and up to another: each end of opening on site,
    /// and the start of the last day, whatever the calendar says. Not more than a week back.
    /// </summary>
    public IReadOnlyList<DateTime> ClosingsBetween(DateTime after, DateTime now)
    {
        var today = Paris.DateOf(now);
        var first = Paris.DateOf(after) is var start && start > today.AddDays(-7) ? start : today.AddDays(-7);
        return
        [
            .. Calendar.IntervalsOf(first, today).Where(open => open.Channel == Channel.OnSite)
                .Select(open => open.ClosesAt.UtcDateTime).Append(Paris.StartOf(today).UtcDateTime)
                .Where(closing => closing > after && closing <= now).Order(),
        ];
    }
}
