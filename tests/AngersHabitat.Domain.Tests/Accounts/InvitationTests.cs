using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Domain.Tests.Accounts;

public sealed class InvitationTests
{
    private static readonly DateTime Given = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, InvitationState.Open)]
    [InlineData(259_199, InvitationState.Open)]
    [InlineData(259_200, InvitationState.Expired)]
    public void State_UntilSeventyTwoHours(int seconds, InvitationState expected)
    {
        var (invitation, now) = (New(), Given.AddSeconds(seconds));
        invitation.StateAt(now).ShouldBe(expected);
        Invitation.Good.Holds(invitation, now - Invitation.GoodFor).ShouldBe(expected == InvitationState.Open, "the store's rule says the same");
    }

    [Fact]
    public void Use_Once()
    {
        var invitation = New();
        invitation.Use(Given.AddHours(1));
        invitation.Replace(Given.AddHours(2));
        invitation.StateAt(Given.AddYears(1)).ShouldBe(InvitationState.Used);
        Should.Throw<RuleException>(() => invitation.Use(Given.AddHours(3))).Code.ShouldBe("Accounts.LinkUsed");
    }

    [Fact]
    public void Replace_EndsIt()
    {
        var invitation = New();
        invitation.Replace(Given.AddHours(1));
        Should.Throw<RuleException>(() => invitation.Use(Given.AddHours(2))).Code.ShouldBe("Accounts.LinkReplaced");
    }

    [Fact]
    public void Replace_Twice_KeepsTheFirstInstant()
    {
        var invitation = New();
        invitation.Replace(Given.AddHours(1));
        invitation.Replace(Given.AddHours(2));
        invitation.ReplacedAt.ShouldBe(Given.AddHours(1));
    }

    // What the store asks: one that has served, or that another stands for, is neither standing nor good.
    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Standing_NeitherUsedNorReplaced(bool used, bool replaced, bool stands)
    {
        var invitation = New();
        if (used)
            invitation.Use(Given);
        if (replaced)
            invitation.Replace(Given);
        Invitation.Standing.Holds(invitation).ShouldBe(stands);
        Invitation.Good.Holds(invitation, Given.AddTicks(-1)).ShouldBe(stands);
    }

    [Fact]
    public void Keys_DifferAndAreKnownByTheirHashAlone()
    {
        var (key, invitation) = (DrawnKey.Draw(), New());
        invitation.Add(DrawnKey.HashOf(key));
        invitation.Keys.Single().Hash.ShouldNotBe(key);
        (key.Length, DrawnKey.Draw()).ShouldNotBe((DrawnKey.Length, key));
        key.ShouldMatch("^[0-9a-f]{64}$");
    }

    private static Invitation New() => new(Guid.NewGuid(), Given);
}
