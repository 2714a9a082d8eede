namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>What a link of a subscription is for.</summary>
public enum SubscriptionUse
{
    Confirm,
    Manage,
    Leave,
}
