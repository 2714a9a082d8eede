namespace AngersHabitat.Application.Events;

/// <summary>Somebody said that a point of a hall is dirty, or staff took it, ended it, or took its end back.</summary>
/// <param name="Subject">The report.</param>
public sealed record HallReportChanged(Guid? Subject) : IPortalEvent;
