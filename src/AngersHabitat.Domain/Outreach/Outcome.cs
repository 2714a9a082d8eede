namespace AngersHabitat.Domain.Outreach;

/// <summary>How a call ended.</summary>
public enum Outcome
{
    /// <summary>The person was spoken to.</summary>
    Reached,

    /// <summary>A relative gave news.</summary>
    ThirdParty,

    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>The line was engaged.</summary>
    Busy,

    /// <summary>A message was left.</summary>
    VoicemailLeft,

    /// <summary>Somebody else has this number.</summary>
    WrongNumber,

    /// <summary>The number is not in service.</summary>
    Disconnected,

    /// <summary>The person asked for a call at another moment; needs that moment.</summary>
    CallbackRequested,

    /// <summary>The call was cut.</summary>
    Interrupted,

    /// <summary>The person wants no help from this campaign.</summary>
    Refused,

    /// <summary>The person wants no call any more: an objection for every campaign.</summary>
    DoNotCall,
}
