namespace AngersHabitat.Domain.Subscriptions;

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionState
{
    /// <summary>Asked for; its link has not been opened.</summary>
    Pending,

    /// <summary>Its link was opened: letters go to it.</summary>
    Confirmed,

    /// <summary>Its address is erased.</summary>
    Left,
}
