using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The dates and the visits of which figures are given; all of it stands in the address.</summary>
public sealed record VisitPeriod : IFigurePeriod
{
    /// <inheritdoc />
    [Filter("du", "Du")]
    public DateOnly? From { get; init; }

    /// <inheritdoc />
    [Filter("au", "Au")]
    public DateOnly? To { get; init; }

    [Filter("agence", "Agence", Empty = "Toutes les agences")]
    public Guid? Agency { get; init; }

    [Filter("metier", "Métier", Empty = "Tous les métiers")]
    public Trade? Trade { get; init; }

    [Filter("intervenant", "Intervenant", Empty = "Tous les intervenants")]
    public Guid? Worker { get; init; }
}
