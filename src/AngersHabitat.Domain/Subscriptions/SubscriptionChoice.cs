namespace AngersHabitat.Domain.Subscriptions;

/// <summary>One thing that a subscription follows.</summary>
public sealed class SubscriptionChoice
{
    private SubscriptionChoice()
    {
    }

    internal SubscriptionChoice(Guid subscriptionId, Followed followed) => (SubscriptionId, Kind, SubjectId) = (subscriptionId, followed.Kind, followed.SubjectId);

    public Guid SubscriptionId { get; private init; }

    public FollowedKind Kind { get; private init; }

    /// <summary>The residence or agency; <see cref="News.TendersId"/> for tenders.</summary>
    public Guid SubjectId { get; private init; }
}
