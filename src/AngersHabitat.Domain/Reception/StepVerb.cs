namespace AngersHabitat.Domain.Reception;

/// <summary>What a tenant does now, in one verb.</summary>
[WithoutWords]
public enum StepVerb
{
    /// <summary>Come now.</summary>
    Come,

    /// <summary>The place receives, but only by appointment: call for one.</summary>
    ComeByAppointment,

    /// <summary>The own place is full: wait before its door, or come to the other one.</summary>
    ComeElsewhere,

    /// <summary>Call now.</summary>
    Call,

    /// <summary>Come at a later hour.</summary>
    ComeLater,

    /// <summary>Call at a later hour.</summary>
    CallLater,

    /// <summary>Nothing opens within 366 days.</summary>
    Nowhere,
}
