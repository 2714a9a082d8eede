namespace AngersHabitat.Application.Common;

/// <summary>What was promised to somebody.</summary>
public enum PromiseKind
{
    /// <summary>A call back by the call centre.</summary>
    Callback,

    /// <summary>A call back by a caller of a campaign.</summary>
    CampaignCall,

    /// <summary>Somebody goes and sees.</summary>
    Escalation,

    /// <summary>A step of a referral.</summary>
    Referral,

    /// <summary>The delivery of an operation.</summary>
    Delivery,

    /// <summary>Somebody comes to a dwelling or a common part, or takes a vital emergency in hand.</summary>
    Visit,
}
