namespace AngersHabitat.Domain.Worksites;

/// <summary>Who stops the works (CCAG-Travaux, arrêté du 8 septembre 2009, article 49).</summary>
public enum SuspensionKind
{
    /// <summary>Ajournement, decided by the owner (article 49.1).</summary>
    Adjournment,

    /// <summary>Interruption, by the firm (article 49.2).</summary>
    Interruption,
}
