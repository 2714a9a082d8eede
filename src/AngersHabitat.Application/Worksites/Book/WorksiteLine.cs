using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>An operation of the book on one date.</summary>
public sealed record WorksiteLine(OperationCard Card, OperationStatus Status);
