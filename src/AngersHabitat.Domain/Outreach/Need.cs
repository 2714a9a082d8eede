namespace AngersHabitat.Domain.Outreach;

/// <summary>What a person lacks, as coded during the call.</summary>
public enum Need
{
    /// <summary>Isolement.</summary>
    Isolation,

    /// <summary>Courses.</summary>
    Shopping,

    /// <summary>Médicaments.</summary>
    Medicines,

    /// <summary>Accès aux soins.</summary>
    CareAccess,

    /// <summary>Numérique.</summary>
    Digital,

    /// <summary>Logement.</summary>
    Housing,

    Budget,

    /// <summary>Démarches.</summary>
    Paperwork,

    /// <summary>Activité.</summary>
    Activity,
}
