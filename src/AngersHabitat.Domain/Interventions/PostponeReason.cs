namespace AngersHabitat.Domain.Interventions;

/// <summary>Why a visit is put off. Of an illness nothing more is said than that there is one.</summary>
public enum PostponeReason
{
    /// <summary>Somebody in the dwelling is ill or isolated.</summary>
    Ill,

    /// <summary>Somebody in the dwelling is at risk and would rather wait.</summary>
    Risk,

    /// <summary>The tenant cannot be there.</summary>
    Tenant,

    Weather,

    /// <summary>A part is missing.</summary>
    Part,

    /// <summary>Who was to go cannot come.</summary>
    Firm,
}
