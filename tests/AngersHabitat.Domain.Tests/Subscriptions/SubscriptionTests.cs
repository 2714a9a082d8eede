using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Domain.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Residence = Guid.NewGuid();

    [Fact]
    public void Confirm_WithinTwoDays_FollowsUnderItsAddressWithoutCase()
    {
        var row = Asked();
        row.Confirm(Now.AddHours(48).AddSeconds(-1));
        row.Confirm(Now.AddDays(9));
        (row.State, row.ConfirmedKey, row.Address).ShouldBe((SubscriptionState.Confirmed, "marie@exemple.fr", "Marie@exemple.fr"));
    }

    [Fact]
    public void Confirm_AfterTwoDaysOrAfterLeaving_IsRefused()
    {
        Should.Throw<RuleException>(() => Asked().Confirm(Now.AddHours(48))).Code.ShouldBe("Subscriptions.LinkOver");
        var left = Asked();
        left.Leave(Now);
        Should.Throw<RuleException>(() => left.Confirm(Now)).Code.ShouldBe("Subscriptions.LinkOver");
    }

    [Fact]
    public void Keep_Some_StaysAndNone_LeavesWithoutAddress()
    {
        var row = Asked();
        row.Confirm(Now);
        row.Keep([Residence], Now);
        row.Choices.Select(choice => choice.SubjectId).ShouldBe([Residence]);
        row.Keep([], Now.AddDays(1));
        (row.State, row.Address, row.ConfirmedKey, row.LeftAt).ShouldBe((SubscriptionState.Left, null, null, Now.AddDays(1)));
    }

    [Fact]
    public void Bounce_Twice_ErasesTheAddress()
    {
        var row = Asked();
        row.Confirm(Now);
        row.Bounce(Now);
        row.State.ShouldBe(SubscriptionState.Confirmed);
        row.Bounce(Now);
        (row.State, row.Address).ShouldBe((SubscriptionState.Left, null));
    }

    [Fact]
    public void Follow_TheSameTwice_IsOnce_AndTooMany_IsRefused()
    {
        var row = Asked();
        row.Follow([new Followed(FollowedKind.Residence, Residence)]);
        row.Choices.Count.ShouldBe(2);
        Should.Throw<RuleException>(() => row.Follow(Enumerable.Range(0, Subscription.MostChoices).Select(_ => new Followed(FollowedKind.Agency, Guid.NewGuid()))))
            .Code.ShouldBe("Subscriptions.TooMany");
    }

    [Fact]
    public void Follow_AsManyAsAreAllowed_IsTakenAndOneMoreIsRefused()
    {
        var row = Asked();
        row.Follow(Enumerable.Range(0, Subscription.MostChoices - 2).Select(_ => new Followed(FollowedKind.Agency, Guid.NewGuid())));
        row.Choices.Count.ShouldBe(20);
        Action more = () => row.Follow([new Followed(FollowedKind.Agency, Guid.NewGuid())]);
        more.ShouldRefuse("Subscriptions.TooMany", null, 20);
    }

    [Fact]
    public void Leave_Twice_KeepsTheFirstDateAndCountsNoLetter()
    {
        var row = Asked();
        row.Leave(Now);
        row.Leave(Now.AddDays(1));
        row.Bounce(Now.AddDays(2));
        (row.LeftAt, row.Bounces).ShouldBe((Now, 0));
    }

    private static Subscription Asked() => new(Guid.NewGuid(), "Marie@exemple.fr", [new Followed(FollowedKind.Residence, Residence), new Followed(FollowedKind.Tenders, News.TendersId)], Now);
}
