using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>Applies the rules of the door to taps, one after the other, oldest first.</summary>
internal sealed class TapTaking(
    AttendanceDoor door, DoorPlace place, IReadOnlyCollection<AttendanceTap> known, DateTime now, Guid? agentId)
{
    private readonly Dictionary<Guid, AttendanceTap> _known = known.ToDictionary(tap => tap.Id);
    private readonly HashSet<Guid> _undone = [.. known.Where(tap => tap.UndoesId is not null).Select(tap => tap.UndoesId!.Value)];

    public List<AttendanceTap> Added { get; } = [];

    public List<RecordTaps.Refusal> Refusals { get; } = [];

    public void Take(RecordTaps.Tap sent)
    {
        if (_known.ContainsKey(sent.Id))
            return;
        try
        {
            var tap = Make(sent);
            door.Take(tap);
            if (tap.Kind == AttendanceTapKind.Undo && IsPresent(tap) && door.Inside > place.LimitAt(now) && tap.Change > 0)
                tap.PassLimit(AttendanceOverLimitReason.Correction);
            _known.Add(tap.Id, tap);
            Added.Add(tap);
        }
        catch (RuleException rule)
        {
            Refusals.Add(new RecordTaps.Refusal(sent.Id, rule));
        }
    }

    private AttendanceTap Make(RecordTaps.Tap sent)
    {
        var origin = new AttendanceTapOrigin(sent.Id, place.Id, now.AddSeconds(-sent.SecondsAgo), now, agentId);
        return sent.Kind switch
        {
            AttendanceTapKind.In => Entry(sent, origin),
            AttendanceTapKind.Out => Exit(sent, origin),
            AttendanceTapKind.Undo => Undo(sent, origin),
            AttendanceTapKind.Confirmed => AttendanceTap.Confirmation(origin),
            AttendanceTapKind.ClosingReset => throw Unknown.Value(sent.Kind),
            _ => throw Unknown.Value(sent.Kind),
        };
    }

    private AttendanceTap Entry(RecordTaps.Tap sent, AttendanceTapOrigin origin)
    {
        AttendanceTap.CheckNote(sent.OverLimitNote);
        var tap = AttendanceTap.Entry(origin, sent.Reason);
        var limit = place.LimitAt(now);
        if (!IsPresent(tap) || !(door.Inside >= limit))
            return tap;
        var reason = sent.OverLimit ?? (sent.Offline ? AttendanceOverLimitReason.Offline : null);
        AttendanceRules.CheckEntry(door.Inside, limit, reason);
        tap.PassLimit(reason!.Value, sent.OverLimitNote);
        return tap;
    }

    private AttendanceTap Exit(RecordTaps.Tap sent, AttendanceTapOrigin origin)
    {
        var tap = AttendanceTap.Exit(origin);
        if (!sent.Offline && IsPresent(tap))
            AttendanceRules.CheckExit(door.Inside);
        return tap;
    }

    private AttendanceTap Undo(RecordTaps.Tap sent, AttendanceTapOrigin origin)
    {
        if (!_known.TryGetValue(sent.UndoesId!.Value, out var mistake))
            throw new RuleException("Attendance.NotUndoable");
        var tap = AttendanceTap.Undoing(origin, mistake, door.SessionStartedAt);
        if (!_undone.Add(mistake.Id))
            throw new RuleException("Attendance.AlreadyUndone");
        return tap;
    }

    // What was tapped before the present session changes the figures of its day, not the number inside now.
    private bool IsPresent(AttendanceTap tap) => tap.TappedAt >= door.SessionStartedAt;
}
