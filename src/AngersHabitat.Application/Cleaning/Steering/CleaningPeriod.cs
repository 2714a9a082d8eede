using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The dates, the agency and the point of which figures are given; all of it stands in the address.</summary>
public sealed record CleaningPeriod : IFigurePeriod
{
    /// <inheritdoc />
    [Filter("du", "Du")]
    public DateOnly? From { get; init; }

    /// <inheritdoc />
    [Filter("au", "Au")]
    public DateOnly? To { get; init; }

    [Filter("agence", "Agence", Empty = "Toutes les agences")]
    public Guid? Agency { get; init; }

    /// <summary>A point's number.</summary>
    [Filter("point", "Point", Empty = "Tous les points")]
    public int? Point { get; init; }
}
