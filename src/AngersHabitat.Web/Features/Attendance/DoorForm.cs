using System.Globalization;
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

/// <summary>The page at a door.</summary>
/// <param name="Form">The tap that asks for words: somebody let in beyond the limit.</param>
/// <param name="Door">The door, now.</param>
public sealed record DoorPage(DoorForm Form, GetDoor.Result Door) : FormPage<DoorForm>(Form);

/// <summary>The counter of the page at a door; offline, the device itself fills it in.</summary>
public sealed record DoorCounter(
    string Slug, string Name, int Inside, int? Limit, bool IsFull, string Counted, bool IsClosed, GetDoor.LastTap? Last, bool IsOffline)
{
    /// <summary>Of any door, for a device without network.</summary>
    public static DoorCounter Offline { get; } = new("", "Porte", 0, null, false, "dernier compte connu de cet appareil", false, null, true);

    /// <summary>Of one door, now.</summary>
    public static DoorCounter Of(GetDoor.Result door)
    {
        ArgumentNullException.ThrowIfNull(door);
        return new(door.Slug, door.Name, door.Count.Inside, door.Count.Limit, door.Count.IsFull, DoorState.CountText(door.Count), !door.IsOpen, door.Last, false);
    }
}

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

    /// <summary>« l'entrée de 10:04 ».</summary>
    public static string UndoText(GetDoor.LastTap last)
    {
        ArgumentNullException.ThrowIfNull(last);
        var time = Paris.ToLocal(new DateTimeOffset(last.At, TimeSpan.Zero)).ToString("HH:mm", CultureInfo.InvariantCulture);
        return last.Kind == AttendanceTapKind.In ? $"Annuler l'entrée de {time}" : $"Annuler la sortie de {time}";
    }
}
