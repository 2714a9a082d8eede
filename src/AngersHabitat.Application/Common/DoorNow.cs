namespace AngersHabitat.Application.Common;

/// <summary>A place whose door is counted, now.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Name on screens.</param>
/// <param name="Inside">Persons inside.</param>
/// <param name="Limit">Most allowed.</param>
/// <param name="Level">How full it is; null when the count says nothing.</param>
/// <param name="IsOpen">Whether it receives on site.</param>
public sealed record DoorNow(string Slug, string Name, int Inside, int? Limit, AttendanceLevel? Level, bool IsOpen);
