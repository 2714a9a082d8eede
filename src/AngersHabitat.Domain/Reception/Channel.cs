namespace AngersHabitat.Domain.Reception;

/// <summary>How a tenant reaches a place. On site comes first when both channels are open.</summary>
public enum Channel
{
    /// <summary>On site (sur place).</summary>
    OnSite,

    /// <summary>By telephone (par téléphone).</summary>
    Phone,
}
