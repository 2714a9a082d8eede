namespace AngersHabitat.Domain.Outreach;

/// <summary>How an agreement was noted.</summary>
public enum AgreementForm
{
    /// <summary>Said on the phone.</summary>
    Spoken,

    /// <summary>In writing.</summary>
    Written,

    /// <summary>Said by a legal representative.</summary>
    Representative,
}
