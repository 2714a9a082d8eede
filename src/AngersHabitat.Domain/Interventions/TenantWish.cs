namespace AngersHabitat.Domain.Interventions;

/// <summary>What a tenant says by the link of her visit.</summary>
public enum TenantWish
{
    /// <summary>Somebody is ill or isolated.</summary>
    Ill,

    /// <summary>Nobody will be there.</summary>
    Away,

    /// <summary>Another half day, please.</summary>
    OtherHalfDay,
}
