namespace AngersHabitat.Domain.Reception;

/// <summary>What kind of place receives tenants.</summary>
public enum PlaceType
{
    /// <summary>Head office (siège).</summary>
    Headquarters,

    /// <summary>Neighbourhood agency (agence).</summary>
    Agency,

    /// <summary>Caretaker's lodge (loge), which belongs to an agency.</summary>
    Lodge,

    /// <summary>Call centre (centre d'appel): telephone hours only.</summary>
    CallCentre,
}
