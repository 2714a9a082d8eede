namespace AngersHabitat.Domain.Worksites;

/// <summary>Why an operation has its health.</summary>
[WithoutWords]
public enum HealthReason
{
    /// <summary>Nothing exceeds a threshold.</summary>
    AsPlanned,

    /// <summary>The net delay of the delivery, in days.</summary>
    NetDelay,

    /// <summary>A milestone is missed, by so many days.</summary>
    MilestoneMissed,

    /// <summary>Progress is behind the plan, in points of percentage.</summary>
    BehindPlan,

    /// <summary>Works are suspended, for so many days.</summary>
    Suspended,

    /// <summary>No delivery was promised.</summary>
    DateMissing,

    /// <summary>A manager judged otherwise than the computation.</summary>
    Judgement,

    /// <summary>Delivered or cancelled: nothing is to be watched any more.</summary>
    Finished,
}
