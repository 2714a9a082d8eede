using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>The page at a door.</summary>
/// <param name="Form">The tap that asks for words: somebody let in beyond the limit.</param>
/// <param name="Door">The door, now.</param>
public sealed record DoorPage(DoorForm Form, GetDoor.Result Door) : FormPage<DoorForm>(Form);
