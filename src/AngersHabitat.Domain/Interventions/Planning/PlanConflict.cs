namespace AngersHabitat.Domain.Interventions;

/// <summary>What speaks against a slot. None forbids it: the planner who knows better says so and it is stored.</summary>
public enum PlanConflict
{
    /// <summary>Who goes has more work in a span of time than fits into it: two hours that overlap, a half day that is full.</summary>
    SamePerson,

    /// <summary>Somebody comes to the same dwelling at the same time.</summary>
    SameDwelling,

    /// <summary>The slot lies outside the two half days.</summary>
    OutsideHours,

    /// <summary>A weekend or a public holiday.</summary>
    NotAWorkingDay,

    /// <summary>Who goes does not have the trade.</summary>
    TradeDoesNotFit,

    /// <summary>More minutes that day than who goes takes.</summary>
    OverCapacity,
}
