namespace AngersHabitat.Domain.Outreach;

/// <summary>Whom, in the household called, an outcome speaks for.</summary>
[WithoutWords]
public enum OutcomeScope
{
    /// <summary>Only the person called.</summary>
    Person,

    /// <summary>Everyone who has the number dialled.</summary>
    SameNumber,

    /// <summary>Everyone of the household for whom the agent says so.</summary>
    Household,
}
