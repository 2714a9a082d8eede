namespace AngersHabitat.Application.Events;

/// <summary>Somebody entered or left a place, or its count went back to zero.</summary>
/// <param name="Subject">The place.</param>
public sealed record AttendanceChanged(Guid? Subject) : IPortalEvent;
