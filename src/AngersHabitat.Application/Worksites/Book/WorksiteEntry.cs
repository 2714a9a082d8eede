using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>An operation of the book: card and dated rows.</summary>
public sealed record WorksiteEntry(OperationCard Card, OperationHistory History);
