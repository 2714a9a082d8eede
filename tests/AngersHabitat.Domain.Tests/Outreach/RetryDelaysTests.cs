using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class RetryDelaysTests
{
    private const int FourteenDays = 14 * 24 * 60;

    [Theory]
    [InlineData(1)]
    [InlineData(FourteenDays)]
    public void Of_FirstAndLastDelay_IsTaken(int minutes) => Of(Outcome.Busy, minutes).After(Outcome.Busy).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Of_DelayBeyond_IsRefusedAtItsField()
    {
        foreach (var minutes in (int[])[0, FourteenDays + 1])
            new Action(() => Of(Outcome.Busy, minutes)).ShouldRefuse("Outreach.DelayOutOfRange", "RetryDelays", 14);
        new Action(() => Of(Outcome.Refused, 60)).ShouldRefuse("Outreach.DelayWithoutRetry", "RetryDelays", Outcome.Refused);
    }

    [Fact]
    public void ToString_SeveralDelays_ComeInTheOrderOfOutcomes()
    {
        var delays = RetryDelays.Of(new Dictionary<Outcome, int> { [Outcome.Busy] = 30, [Outcome.NoAnswer] = 1_440 });
        delays.ToString().ShouldBe("NoAnswer=1440;Busy=30");
        RetryDelays.Parse("NoAnswer=1440;Busy=30;").ShouldBe(delays);
        RetryDelays.Parse("").ShouldBe(RetryDelays.Default);
    }

    [Fact]
    public void Equals_SameDelays_AreOne()
    {
        Of(Outcome.Busy, 5).Equals((object)Of(Outcome.Busy, 5)).ShouldBeTrue();
        Of(Outcome.Busy, 5).GetHashCode().ShouldBe(Of(Outcome.Busy, 5).GetHashCode());
        Of(Outcome.Busy, 5).Equals(Of(Outcome.Busy, 6)).ShouldBeFalse();
        Of(Outcome.Busy, 5).Equals(Of(Outcome.NoAnswer, 5)).ShouldBeFalse();
        Of(Outcome.Busy, 5).Equals((object)"Busy=5").ShouldBeFalse();
        Of(Outcome.Busy, 5).Equals((RetryDelays?)null).ShouldBeFalse();
    }

    [Fact]
    public void Record_DelayOfTheCampaign_GoesBeforeTheTable()
    {
        var campaign = ActiveCampaign();
        campaign.Change(Plan() with { RetryDelays = Of(Outcome.NoAnswer, 60) });
        var contact = Contact(campaign);
        contact.Call(campaign, Outcome.NoAnswer);
        contact.DueAt.ShouldBe(Thursday.AddHours(1));
    }

    private static RetryDelays Of(Outcome outcome, int minutes) => RetryDelays.Of(new Dictionary<Outcome, int> { [outcome] = minutes });
}
