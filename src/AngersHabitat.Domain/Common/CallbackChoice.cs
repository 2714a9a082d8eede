namespace AngersHabitat.Domain.Common;

/// <summary>When somebody wants to be called, said in one key.</summary>
public enum CallbackChoice
{
    InOneHour,

    TomorrowMorning,

    TomorrowAfternoon,

    /// <summary>The first moment at which calls are made, from the one wished on.</summary>
    NextPossible,
}
