namespace AngersHabitat.Domain.Outreach;

/// <summary>Who goes and sees when calls stay silent.</summary>
public enum EscalationKind
{
    /// <summary>A relative is called.</summary>
    Relative,

    /// <summary>The caretaker knocks at the door.</summary>
    Caretaker,

    /// <summary>The CCAS is told.</summary>
    Ccas,
}
