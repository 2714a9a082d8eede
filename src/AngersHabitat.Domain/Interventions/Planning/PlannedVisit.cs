namespace AngersHabitat.Domain.Interventions;

/// <summary>A visit that holds a slot, as the planner weighs it.</summary>
/// <param name="Id">The visit.</param>
/// <param name="WorkerId">Who goes.</param>
/// <param name="Slot">When: within a half day, or at an hour.</param>
/// <param name="Minutes">How long its kind usually takes.</param>
/// <param name="Where">Where.</param>
public sealed record PlannedVisit(Guid Id, Guid WorkerId, VisitSlot Slot, int Minutes, VisitWhere Where);
