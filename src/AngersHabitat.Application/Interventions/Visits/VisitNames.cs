using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Interventions;

/// <summary>Names that visits are shown with.</summary>
internal sealed record VisitNames(
    IReadOnlyDictionary<Guid, InterventionKind> Kinds, IReadOnlyDictionary<Guid, Worker> Workers, IReadOnlyDictionary<Guid, Residence> Residences, IReadOnlyDictionary<Guid, string> People)
{
    public Worker? WorkerOf(Guid? id) => id is { } known ? Workers.GetValueOrDefault(known) : null;

    public string? PersonOf(Guid? id) => id is { } known ? People.GetValueOrDefault(known) : null;
}
