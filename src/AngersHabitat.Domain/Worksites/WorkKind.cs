namespace AngersHabitat.Domain.Worksites;

/// <summary>Kind of work asked for by a lot.</summary>
public enum WorkKind
{
    /// <summary>Gros œuvre.</summary>
    Structure,

    /// <summary>Charpente, couverture, étanchéité.</summary>
    Roofing,

    /// <summary>Isolation, ravalement.</summary>
    Insulation,

    /// <summary>Menuiseries.</summary>
    Joinery,

    /// <summary>Plomberie, chauffage, ventilation.</summary>
    Plumbing,

    /// <summary>Électricité.</summary>
    Electricity,

    /// <summary>Peinture, sols.</summary>
    Finishes,

    /// <summary>Espaces extérieurs, voirie.</summary>
    Landscaping,
}
