namespace AngersHabitat.Domain.Attendance;

/// <summary>
/// The running total of one place, kept beside the rows so that the limit can be held by one conditional update when
/// several devices tap at once. It always equals <see cref="AttendanceCount.At"/> of the rows at the present instant.
/// </summary>
public sealed class AttendanceDoor
{
    private AttendanceDoor()
    {
    }

    /// <summary>A door that nobody has tapped at.</summary>
    public AttendanceDoor(Guid placeId, DateTime sessionStartedAt) => (PlaceId, SessionStartedAt) = (placeId, sessionStartedAt);

    /// <summary>The place; one row each.</summary>
    public Guid PlaceId { get; private set; }

    /// <summary>Since when it counts without a break (last closing, or start of the day in France).</summary>
    public DateTime SessionStartedAt { get; private set; }

    /// <summary>
    /// Sum of the changes since then. Below zero while an exit has arrived before the entry that another device still
    /// holds without network; it shows as zero.
    /// </summary>
    public int Balance { get; private set; }

    /// <summary>Instant of the last tap of a person since then.</summary>
    public DateTime? CountedAt { get; private set; }

    /// <summary>
    /// Messages taken. Raised in the store before anything is read, so that devices tapping at once wait for each other
    /// at this row, on either store.
    /// </summary>
    public long Turn { get; private set; }

    /// <summary>Persons inside.</summary>
    public int Inside => Math.Max(0, Balance);

    /// <summary>Takes a row in. A row tapped before the present session belongs to an earlier one and changes nothing here.</summary>
    /// <exception cref="RuleException">The row is of another place.</exception>
    public void Take(AttendanceTap tap)
    {
        if (tap.PlaceId != PlaceId)
            throw new RuleException("Attendance.OtherPlace");
        if (tap.TappedAt < SessionStartedAt || tap.Kind == AttendanceTapKind.ClosingReset)
            return;
        Balance += tap.Change;
        CountedAt = CountedAt is null || tap.TappedAt > CountedAt ? tap.TappedAt : CountedAt;
    }

    /// <summary>
    /// Brings the door past the closings it has not seen. The first of them returns the count to zero; the row says how
    /// many were left. Null when nobody tapped since the session started, or no closing has passed.
    /// </summary>
    /// <param name="closings">Instants at which the place stops receiving on site, in any order.</param>
    /// <param name="now">The present instant.</param>
    public AttendanceTap? CatchUp(IEnumerable<DateTime> closings, DateTime now)
    {
        var due = closings.Where(closing => closing > SessionStartedAt && closing <= now).Order().ToList();
        if (due.Count == 0)
            return null;
        var row = CountedAt is null ? null : AttendanceTap.Closing(PlaceId, due[0], Inside, now);
        (SessionStartedAt, Balance, CountedAt) = (due[^1], 0, null);
        return row;
    }
}
