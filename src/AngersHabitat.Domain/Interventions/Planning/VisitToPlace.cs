namespace AngersHabitat.Domain.Interventions;

/// <summary>A visit for which a slot is looked for.</summary>
/// <param name="Id">The visit: what it holds already does not stand against it.</param>
/// <param name="Trade">Trade of its kind.</param>
/// <param name="Minutes">How long its kind usually takes.</param>
/// <param name="Urgency">How fast somebody has to come.</param>
/// <param name="DueAt">Until when it was promised, UTC.</param>
/// <param name="Where">Where.</param>
public sealed record VisitToPlace(Guid Id, Trade Trade, int Minutes, Urgency Urgency, DateTime DueAt, VisitWhere Where);
