using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>A place with the calendar that decides when it is open.</summary>
public sealed record PlaceCalendar(Place Place, OpeningCalendar Calendar)
{
    /// <summary>The place's own rules as they were published.</summary>
    public PlaceRules Own { get; init; } = PlaceRules.Empty;
}
