namespace AngersHabitat.Domain.Outreach;

/// <summary>Life of a referral: <c>Draft → Sent → Acknowledged → InProgress → Closed | Rejected | Cancelled</c>.</summary>
public enum ReferralState
{
    /// <summary>Noted, not sent; holds a place of its offer.</summary>
    Draft,

    /// <summary>In a batch sent to the CCAS.</summary>
    Sent,

    /// <summary>The CCAS has it.</summary>
    Acknowledged,

    /// <summary>The CCAS works on it.</summary>
    InProgress,

    /// <summary>Ended, with its result.</summary>
    Closed,

    /// <summary>Refused by the CCAS, with its reason.</summary>
    Rejected,

    /// <summary>Withdrawn by the person or by us.</summary>
    Cancelled,
}
