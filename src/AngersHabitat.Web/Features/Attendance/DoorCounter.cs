using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

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
