namespace AngersHabitat.Domain.Attendance;

/// <summary>The number of persons inside a place at an instant.</summary>
/// <param name="Inside">Persons inside, never negative.</param>
/// <param name="Limit">Most persons allowed inside; null when no measure limits them.</param>
/// <param name="CountedAt">Instant of the last tap of a person; null since the last closing or the start of the day.</param>
public readonly record struct AttendanceCount(int Inside, int? Limit, DateTime? CountedAt)
{
    /// <summary>Whether the next entry needs a reason.</summary>
    public bool IsFull => Inside >= Limit;

    /// <summary>The level shown at an instant; null when the count says nothing then.</summary>
    public AttendanceLevel? LevelAt(DateTime at) => AttendanceRules.LevelOf(Inside, Limit, CountedAt, at);

    /// <summary>
    /// The count at any instant, present or past, from the rows of one place: what was tapped since the last closing, and
    /// since the start of the day in France. The order of the rows does not matter.
    /// </summary>
    public static AttendanceCount At(IReadOnlyCollection<AttendanceTap> taps, int? limit, DateTime at)
    {
        var since = SessionStart(taps, at);
        var session = taps.Where(tap => tap.Kind != AttendanceTapKind.ClosingReset && tap.TappedAt >= since && tap.TappedAt <= at).ToList();
        var countedAt = session.Count == 0 ? (DateTime?)null : session.Max(tap => tap.TappedAt);
        return new AttendanceCount(Math.Max(0, session.Sum(tap => tap.Change)), limit, countedAt);
    }

    /// <summary>Since when the count runs without a break at an instant.</summary>
    public static DateTime SessionStart(IReadOnlyCollection<AttendanceTap> taps, DateTime at)
    {
        var day = Paris.StartOf(Paris.DateOf(at)).UtcDateTime;
        return taps.Where(tap => tap.Kind == AttendanceTapKind.ClosingReset && tap.TappedAt <= at)
            .Select(tap => tap.TappedAt).Append(day).Max();
    }

    /// <summary>The latest entry or exit since the last closing that has not been undone; null when there is none.</summary>
    /// <param name="taps">Rows of one place, in any order.</param>
    /// <param name="at">The present instant.</param>
    /// <param name="agentId">Only what this person tapped; null: whoever tapped.</param>
    public static AttendanceTap? LastUndoable(IReadOnlyCollection<AttendanceTap> taps, DateTime at, Guid? agentId = null)
    {
        var since = SessionStart(taps, at);
        var undone = taps.Where(tap => tap.UndoesId is not null).Select(tap => tap.UndoesId!.Value).ToHashSet();
        return taps
            .Where(tap => tap.Kind is AttendanceTapKind.In or AttendanceTapKind.Out && tap.TappedAt >= since && tap.TappedAt <= at)
            .Where(tap => !undone.Contains(tap.Id) && (agentId is null || tap.AgentId == agentId))
            .OrderBy(tap => tap.TappedAt).ThenBy(tap => tap.Id).LastOrDefault();
    }
}
