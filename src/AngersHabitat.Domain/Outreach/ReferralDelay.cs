namespace AngersHabitat.Domain.Outreach;

/// <summary>Why a referral is late.</summary>
public enum ReferralDelay
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Noted and not sent.</summary>
    ToSend,

    /// <summary>Sent and not acknowledged.</summary>
    ToAcknowledge,

    /// <summary>Acknowledged, without a result.</summary>
    ToResolve,

    /// <summary>Ended, and the person does not know.</summary>
    ToTell,
}
