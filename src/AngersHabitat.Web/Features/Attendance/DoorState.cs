using AngersHabitat.Application.Attendance;
using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>The state of a door as the script of the page reads it.</summary>
public sealed record DoorState(
    int Inside, int? Limit, bool Full, string Count, Guid? LastId, string? LastKind, string? LastText, IReadOnlyList<DoorState.Refusal> Refusals)
{
    /// <summary>A tap that was refused, with the sentence shown.</summary>
    public sealed record Refusal(Guid Id, string Text);

    internal static DoorState Of(GetDoor.Result door, IReadOnlyList<RecordTaps.Refusal> refusals) => new(
        door.Count.Inside, door.Count.Limit, door.Count.IsFull, CountText(door.Count), door.Last?.Id,
        door.Last?.Kind.ToString(), door.Last is { } last ? UndoText(last) : null, [.. refusals.Select(refusal => new Refusal(refusal.Id, Words.Of(refusal.Rule)))]);

    /// <summary>« compté à 10 h 04 ».</summary>
    public static string CountText(AttendanceCount count)
        => count.CountedAt is { } at ? $"compté à {French.Clock(at)}" : "pas encore compté";

    /// <summary>« l'entrée de 10 h 04 ».</summary>
    public static string UndoText(GetDoor.LastTap last)
    {
        ArgumentNullException.ThrowIfNull(last);
        var time = French.Clock(last.At);
        return last.Kind == AttendanceTapKind.In ? $"Annuler l'entrée de {time}" : $"Annuler la sortie de {time}";
    }
}
