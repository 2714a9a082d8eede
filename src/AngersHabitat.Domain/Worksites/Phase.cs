namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// Where an operation stands. Engaged: <see cref="Works"/> or <see cref="Acceptance"/>; under study: <see cref="Study"/> or
/// <see cref="Tender"/>. A suspension is no phase.
/// </summary>
public enum Phase
{
    /// <summary>À l'étude.</summary>
    Study,

    /// <summary>Appel d'offres.</summary>
    Tender,

    /// <summary>Travaux.</summary>
    Works,

    /// <summary>Réception.</summary>
    Acceptance,

    /// <summary>Livrée; final.</summary>
    Delivered,

    /// <summary>Abandonnée; final.</summary>
    Cancelled,
}
