namespace AngersHabitat.Application.Outreach;

/// <summary>Which referrals to show.</summary>
[WithoutWords]
public enum ReferralView
{
    /// <summary>Whatever awaits a step of ours or of the CCAS.</summary>
    Open,

    /// <summary>Late ones, to chase.</summary>
    Late,

    /// <summary>Ended, and the person does not know.</summary>
    ToTell,

    /// <summary>Everything is done.</summary>
    Done,
}
