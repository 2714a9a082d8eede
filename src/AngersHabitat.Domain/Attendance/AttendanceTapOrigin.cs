namespace AngersHabitat.Domain.Attendance;

/// <summary>Where a tap comes from. A device whose clock is ahead is taken at the instant of reception.</summary>
/// <param name="Id">Made by the device.</param>
/// <param name="PlaceId">The place whose door it is.</param>
/// <param name="TappedAt">When it was tapped, UTC.</param>
/// <param name="ReceivedAt">When the portal received it, UTC.</param>
/// <param name="AgentId">Who tapped.</param>
public readonly record struct AttendanceTapOrigin(
    Guid Id, Guid PlaceId, DateTime TappedAt, DateTime ReceivedAt, Guid? AgentId)
{
    internal AttendanceTap Make(AttendanceTapKind kind, int change, Action<AttendanceTap>? more = null)
    {
        if (ReceivedAt - TappedAt > AttendanceTap.LongestOffline)
            throw new RuleException("Attendance.TapTooOld", "TappedAt", AttendanceTap.LongestOffline.Days);
        var tappedAt = TappedAt > ReceivedAt ? ReceivedAt : TappedAt;
        return AttendanceTap.Build(this, kind, change, tappedAt, more);
    }
}
