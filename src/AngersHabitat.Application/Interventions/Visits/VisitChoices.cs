using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Interventions;

/// <summary>Kinds, agencies and who goes, to choose from; each in French order.</summary>
public sealed record VisitChoices(IReadOnlyList<VisitChoices.Choice> Kinds, IReadOnlyList<VisitChoices.Choice> Agencies, IReadOnlyList<VisitChoices.Choice> Workers)
{
    /// <summary>Something to choose.</summary>
    public sealed record Choice(Guid Id, string Name);

    internal string KindOf(Guid id) => Kinds.First(kind => kind.Id == id).Name;

    internal string AgencyOf(Guid id) => Agencies.FirstOrDefault(agency => agency.Id == id)?.Name ?? "";

    internal string? WorkerOf(Guid? id) => Workers.FirstOrDefault(worker => worker.Id == id)?.Name;

    internal static async Task<VisitChoices> ReadAsync(PortalDbContext db, CancellationToken cancellationToken) => new(
        Ordered(await db.InterventionKinds.Select(kind => new Choice(kind.Id, kind.Name)).ToListAsync(cancellationToken)),
        Ordered(await db.Places.Where(place => place.Type == PlaceType.Agency).Select(place => new Choice(place.Id, place.Name)).ToListAsync(cancellationToken)),
        Ordered(await db.Workers.Select(worker => new Choice(worker.Id, worker.Name)).ToListAsync(cancellationToken)));

    private static List<Choice> Ordered(IEnumerable<Choice> choices) => [.. choices.OrderBy(choice => choice.Name, FrenchOrder.Words)];
}
