using AngersHabitat.Application.Attendance;
using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>One tap, from the buttons of the page.</summary>
public sealed record DoorForm
{
    /// <summary>Made when the page was shown.</summary>
    public Guid Id { get; init; }

    /// <summary>Which button.</summary>
    public AttendanceTapKind Kind { get; init; }

    /// <summary>Why the person came.</summary>
    public VisitReason? Reason { get; init; }

    /// <summary>Why the limit is passed.</summary>
    public AttendanceOverLimitReason? OverLimit { get; init; }

    /// <summary>In words.</summary>
    public string? OverLimitNote { get; init; }

    /// <summary>The tap to undo.</summary>
    public Guid? UndoesId { get; init; }

    internal RecordTaps.Tap ToTap() => new()
    {
        Id = Id, Kind = Kind, Reason = Reason, OverLimit = OverLimit, OverLimitNote = OverLimitNote, UndoesId = UndoesId,
    };
}
