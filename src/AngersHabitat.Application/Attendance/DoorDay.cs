using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>The rows of one door on the date of an instant, and the count they give.</summary>
/// <param name="Taps">Rows of the date up to the instant, closings that nobody has noted yet included.</param>
/// <param name="Count">Persons inside at the instant.</param>
/// <param name="At">The instant, UTC.</param>
public sealed record DoorDay(DoorPlace Place, IReadOnlyList<AttendanceTap> Taps, AttendanceCount Count, DateTime At)
{
    /// <summary>How full it is; null when the count says nothing, or the place does not receive on site.</summary>
    public AttendanceLevel? Level => Place.IsOpenOnSite(At) ? Count.LevelAt(At) : null;
}
