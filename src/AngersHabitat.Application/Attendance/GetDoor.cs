using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>What the page at the door of one place shows.</summary>
public static class GetDoor
{
    /// <param name="Slug">The place.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query(string Slug) : IQuery<Result>;

    /// <param name="Name">Name of the place.</param>
    /// <param name="Slug">Its name in addresses.</param>
    /// <param name="Count">Persons inside now.</param>
    /// <param name="IsOpen">Whether it receives on site now.</param>
    /// <param name="Last">What an undo would undo; null when there is nothing.</param>
    /// <param name="LeftAtClosing">The last return to zero of today that found somebody counted.</param>
    /// <param name="Hours">Visits of today by hour.</param>
    /// <param name="Reasons">Visits of today by reason, those tapped.</param>
    /// <param name="OverLimit">Entries of today above the limit, with their reasons.</param>
    public sealed record Result(
        string Name, string Slug, AttendanceCount Count, bool IsOpen, LastTap? Last, Leftover? LeftAtClosing,
        IReadOnlyList<HourVisits> Hours, IReadOnlyList<ReasonVisits> Reasons, IReadOnlyList<OverLimitEntry> OverLimit)
    {
        /// <summary>Visits of today.</summary>
        public int Visits => Hours.Sum(hour => hour.Visits);
    }

    /// <summary>The tap an undo would undo.</summary>
    public sealed record LastTap(Guid Id, AttendanceTapKind Kind, DateTime At);

    /// <summary>A return to zero at closing.</summary>
    public sealed record Leftover(int Persons, DateTime At);

    /// <summary>Visits of one hour in France.</summary>
    public sealed record HourVisits(int Hour, int Visits);

    /// <summary>Visits for one reason.</summary>
    public sealed record ReasonVisits(VisitReason Reason, int Visits);

    /// <summary>An entry above the limit.</summary>
    public sealed record OverLimitEntry(DateTime At, AttendanceOverLimitReason Reason, string? Note);

    public sealed class Handler(DoorCatalogue places, DoorReader reader, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var place = await places.FindAsync(query.Slug, cancellationToken) ?? throw new NotFoundException(nameof(Place));
            var day = (await reader.ReadAsync([place], clock.UtcNow, cancellationToken))[0];
            return Describe(day);
        }
    }

    internal static Result Describe(DoorDay day)
    {
        var last = AttendanceCount.LastUndoable(day.Taps, day.At);
        return new Result(
            day.Place.Name, day.Place.Slug, day.Count, day.Place.IsOpenOnSite(day.At),
            last is null ? null : new LastTap(last.Id, last.Kind, last.TappedAt),
            day.Taps.Where(tap => tap is { Kind: AttendanceTapKind.ClosingReset, Change: < 0 }).OrderBy(tap => tap.TappedAt)
                .Select(tap => new Leftover(-tap.Change, tap.TappedAt)).LastOrDefault(),
            [.. day.Taps.GroupBy(tap => tap.Hour).Select(hour => new HourVisits(hour.Key, hour.Sum(tap => tap.Visits)))
                .Where(hour => hour.Visits > 0).OrderBy(hour => hour.Hour)],
            [.. day.Taps.Where(tap => tap.Reason is not null).GroupBy(tap => tap.Reason!.Value)
                .Select(reason => new ReasonVisits(reason.Key, reason.Sum(tap => tap.Visits))).Where(reason => reason.Visits > 0)
                .OrderByDescending(reason => reason.Visits)],
            [.. day.Taps.Where(tap => tap.OverLimit is not null).OrderByDescending(tap => tap.TappedAt)
                .Select(tap => new OverLimitEntry(tap.TappedAt, tap.OverLimit!.Value, tap.OverLimitNote))]);
    }
}
