namespace AngersHabitat.Domain.CallCentre;

/// <summary>How a callback ended.</summary>
public enum CallbackResult
{
    /// <summary>The person was called and answered.</summary>
    Reached,

    /// <summary>The person called again or was seen: nothing owed any more.</summary>
    Settled,

    /// <summary>Tried often enough; the person can call.</summary>
    GivenUp,

    /// <summary>The number is wrong.</summary>
    WrongNumber,

    /// <summary>Handed to an outreach campaign, which owes the call from now on.</summary>
    HandedOver,

    /// <summary>The call it comes from was noted by mistake.</summary>
    Cancelled,
}
