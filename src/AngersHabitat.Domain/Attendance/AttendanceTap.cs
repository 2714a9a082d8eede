namespace AngersHabitat.Domain.Attendance;

/// <summary>
/// One row of the count at the door: a tap, its undoing, or the return to zero at closing. Append-only. The id is made
/// by the device, so that a tap sent twice is stored once; the sum of <see cref="Change"/> does not depend on the order
/// in which devices send.
/// </summary>
public sealed class AttendanceTap
{
    /// <summary>How long a device may count without network before what it holds is refused.</summary>
    public static readonly TimeSpan LongestOffline = TimeSpan.FromDays(7);

    /// <summary>Longest note of an entry above the limit, in characters.</summary>
    public const int NoteLength = 200;

    private AttendanceTap()
    {
    }

    private AttendanceTap(Guid id, Guid placeId, AttendanceTapKind kind, int change, DateTime tappedAt, DateTime receivedAt)
    {
        var local = Paris.ToLocal(new DateTimeOffset(tappedAt, TimeSpan.Zero));
        (Id, PlaceId, Kind, Change, TappedAt, ReceivedAt) = (id, placeId, kind, change, tappedAt, receivedAt);
        (Date, Hour) = (DateOnly.FromDateTime(local), local.Hour);
    }

    /// <summary>Made by the device.</summary>
    public Guid Id { get; private set; }

    /// <summary>The place whose door it is.</summary>
    public Guid PlaceId { get; private set; }

    /// <summary>What the row says.</summary>
    public AttendanceTapKind Kind { get; private set; }

    /// <summary>What it adds to the number inside: 1, −1, 0, or minus what was left at closing.</summary>
    public int Change { get; private set; }

    /// <summary>What it adds to the number of visits: 1 for an entry, −1 when an entry is undone, else 0.</summary>
    public int Visits { get; private set; }

    /// <summary>When it was tapped, by the device; never after <see cref="ReceivedAt"/>.</summary>
    public DateTime TappedAt { get; private set; }

    /// <summary>When the portal received it.</summary>
    public DateTime ReceivedAt { get; private set; }

    /// <summary>The date in France whose figures it changes; for an undoing, the date of the tap undone.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The hour in France (0 to 23) whose figures it changes; for an undoing, the hour of the tap undone.</summary>
    public int Hour { get; private set; }

    /// <summary>Why the person came, when tapped.</summary>
    public VisitReason? Reason { get; private set; }

    /// <summary>Why the limit was passed; null when it was not.</summary>
    public AttendanceOverLimitReason? OverLimit { get; private set; }

    /// <summary>In words, for <see cref="AttendanceOverLimitReason.Other"/>.</summary>
    public string? OverLimitNote { get; private set; }

    /// <summary>The tap this row undoes; a tap is undone once.</summary>
    public Guid? UndoesId { get; private set; }

    /// <summary>Who tapped; null for what the portal notes by itself.</summary>
    public Guid? AgentId { get; private set; }

    /// <summary>One person came in. Whether the limit allows it is said by <see cref="AttendanceRules.CheckEntry"/>.</summary>
    /// <exception cref="RuleException">The tap is older than <see cref="LongestOffline"/>.</exception>
    public static AttendanceTap Entry(AttendanceTapOrigin origin, VisitReason? reason = null)
        => origin.Make(AttendanceTapKind.In, 1, tap => (tap.Visits, tap.Reason) = (1, reason));

    /// <summary>One person went out.</summary>
    /// <exception cref="RuleException">The tap is older than <see cref="LongestOffline"/>.</exception>
    public static AttendanceTap Exit(AttendanceTapOrigin origin) => origin.Make(AttendanceTapKind.Out, -1);

    /// <summary>The number shown was looked at and is right.</summary>
    /// <exception cref="RuleException">The tap is older than <see cref="LongestOffline"/>.</exception>
    public static AttendanceTap Confirmation(AttendanceTapOrigin origin) => origin.Make(AttendanceTapKind.Confirmed, 0);

    /// <summary>An earlier entry or exit of the same place was a mistake.</summary>
    /// <exception cref="RuleException">The tap is of another place, is no entry or exit, or was followed by a closing.</exception>
    public static AttendanceTap Undoing(AttendanceTapOrigin origin, AttendanceTap mistake, DateTime sessionStartedAt)
    {
        if (mistake.PlaceId != origin.PlaceId || mistake.Kind is not (AttendanceTapKind.In or AttendanceTapKind.Out))
            throw new RuleException("Attendance.NotUndoable");
        if (mistake.TappedAt < sessionStartedAt)
            throw new RuleException("Attendance.UndoneTooLate");
        return origin.Make(AttendanceTapKind.Undo, -mistake.Change, tap =>
            (tap.UndoesId, tap.Visits, tap.Reason, tap.Date, tap.Hour)
                = (mistake.Id, -mistake.Visits, mistake.Reason, mistake.Date, mistake.Hour));
    }

    /// <summary>The place closed with <paramref name="left"/> persons still counted. The id derives from place and instant: noted once.</summary>
    public static AttendanceTap Closing(Guid placeId, DateTime closedAt, int left, DateTime notedAt)
        => new(AttendanceRules.ClosingId(placeId, closedAt), placeId, AttendanceTapKind.ClosingReset, -left, closedAt, notedAt);

    /// <summary>Notes why the limit was passed by this row.</summary>
    /// <exception cref="RuleException">« Other » without a note, or a note that is too long.</exception>
    public void PassLimit(AttendanceOverLimitReason reason, string? note = null)
    {
        var text = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        if (reason == AttendanceOverLimitReason.Other && text is null)
            throw new RuleException("Attendance.OverLimitNoteMissing", "OverLimitNote");
        CheckNote(text);
        (OverLimit, OverLimitNote) = (reason, text);
    }

    /// <summary>Refuses a note that is too long, whether the limit is passed or not.</summary>
    /// <exception cref="RuleException">More than <see cref="NoteLength"/> characters.</exception>
    public static void CheckNote(string? note)
    {
        if (note?.Trim().Length > NoteLength)
            throw new RuleException("Attendance.OverLimitNoteTooLong", "OverLimitNote", NoteLength);
    }

    internal static AttendanceTap Build(
        AttendanceTapOrigin origin, AttendanceTapKind kind, int change, DateTime tappedAt, Action<AttendanceTap>? more)
    {
        var tap = new AttendanceTap(origin.Id, origin.PlaceId, kind, change, tappedAt, origin.ReceivedAt) { AgentId = origin.AgentId };
        more?.Invoke(tap);
        return tap;
    }
}
