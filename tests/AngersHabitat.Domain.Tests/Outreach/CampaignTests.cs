using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class CampaignTests
{
    [Fact]
    public void Start_WithoutAgent_IsRefused()
        => new Action(() => new Campaign(Guid.NewGuid(), Plan(), Thursday).Start(Thursday)).ShouldRefuse("Outreach.NoAgent");

    [Fact]
    public void Life_DraftActivePausedActiveClosedAnonymised_IsTheOnlyWay()
    {
        var campaign = ActiveCampaign();
        new Action(() => campaign.Start(Thursday)).ShouldRefuse("Outreach.CannotStart");
        campaign.Pause();
        new Action(campaign.Pause).ShouldRefuse("Outreach.CannotPause");
        campaign.Start(Thursday.AddHours(1));
        campaign.StartedAt.ShouldBe(Thursday);
        new Action(() => campaign.MarkAnonymised(0)).ShouldRefuse("Outreach.CannotAnonymise");
        campaign.Close(new ClosingBlockers(0, 0, 0, 0), Thursday.AddDays(1));
        new Action(() => campaign.Change(Plan())).ShouldRefuse("Outreach.CampaignClosed");
        campaign.ErasingDueOn.ShouldBe(new DateOnly(2021, 5, 13));
        new Action(() => campaign.MarkAnonymised(1)).ShouldRefuse("Outreach.AnonymiseBlocked");
        campaign.MarkAnonymised(0);
        campaign.State.ShouldBe(CampaignState.Anonymised);
        campaign.ErasingDueOn.ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 0, 0, 0)]
    [InlineData(0, 1, 0, 0)]
    [InlineData(0, 0, 1, 0)]
    [InlineData(0, 0, 0, 1)]
    public void Close_SomethingOwed_IsRefusedAndSaysWhat(int leases, int callbacks, int escalations, int referrals)
    {
        var campaign = ActiveCampaign();
        var refusal = Should.Throw<RuleException>(() => campaign.Close(new ClosingBlockers(leases, callbacks, escalations, referrals), Thursday));
        refusal.Code.ShouldBe("Outreach.CloseBlocked");
        refusal.Arguments.ShouldBe([leases, callbacks, escalations, referrals]);
        campaign.State.ShouldBe(CampaignState.Active);
    }

    [Fact]
    public void AllowsCallsAt_DatesHoursAndState_AreAllNeeded()
    {
        var campaign = ActiveCampaign();
        campaign.AllowsCallsAt(Thursday, HolidayCalendar.France).ShouldBeTrue();
        campaign.AllowsCallsAt(Thursday.AddDays(-7), HolidayCalendar.France).ShouldBeFalse();
        campaign.AllowsCallsAt(Thursday.AddDays(39), HolidayCalendar.France).ShouldBeFalse();
        campaign.AllowsCallsAt(Thursday.AddHours(10), HolidayCalendar.France).ShouldBeFalse();
        campaign.Pause();
        campaign.AllowsCallsAt(Thursday, HolidayCalendar.France).ShouldBeFalse();
    }

    [Fact]
    public void NextCallsFrom_BeforeTheStart_IsTheFirstHourOfTheFirstDay()
        => ActiveCampaign().NextCallsFrom(Thursday.AddDays(-30), HolidayCalendar.France).ShouldBe(new DateTime(2020, 11, 9, 8, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void NextCallsFrom_TheHourOfClosingOfTheLastDay_IsNoneThoughTheDayAfterIsOneOfCalls()
    {
        var campaign = ActiveCampaign();
        campaign.Change(Plan() with { Dates = DateSpan.Inclusive(new DateOnly(2020, 11, 9), new DateOnly(2020, 11, 19)) });
        campaign.AllowsCallsAt(Thursday.AddDays(7), HolidayCalendar.France).ShouldBeTrue();
        campaign.AllowsCallsAt(Thursday.AddDays(8), HolidayCalendar.France).ShouldBeFalse();
        campaign.NextCallsFrom(Thursday.AddDays(7).AddHours(8), HolidayCalendar.France).ShouldBeNull();
    }

    [Fact]
    public void NextCallsFrom_AfterTheEnd_IsNone() => ActiveCampaign().NextCallsFrom(Thursday.AddDays(60), HolidayCalendar.France).ShouldBeNull();

    [Fact]
    public void AssignAgents_AnotherList_ReplacesTheFormer()
    {
        var campaign = ActiveCampaign();
        campaign.AssignAgents([OtherAgent, OtherAgent]);
        campaign.Agents.Select(agent => agent.AgentId).ShouldBe([OtherAgent]);
    }

    [Theory]
    [InlineData("ab", 70, 3, "Outreach.CampaignName")]
    [InlineData("Campagne", 121, 3, "Outreach.MinimumAge")]
    [InlineData("Campagne", 70, 0, "Outreach.AttemptsAllowed")]
    [InlineData("Campagne", 70, 11, "Outreach.AttemptsAllowed")]
    public void Change_ImpossiblePlan_IsRefused(string name, int age, int attempts, string code)
        => new Action(() => ActiveCampaign().Change(Plan() with { Name = name, MinimumAge = age, AttemptsAllowed = attempts })).ShouldRefuse(code);

    [Fact]
    public void Change_NoEnd_IsRefused()
        => new Action(() => ActiveCampaign().Change(Plan() with { Dates = new DateSpan(new(2020, 11, 9), null) })).ShouldRefuse("Outreach.EndRequired");

    [Fact]
    public void RetryDelays_OwnAndTable_AreCombinedAndSurviveStorage()
    {
        var delays = RetryDelays.Parse(RetryDelays.Of(new Dictionary<Outcome, int> { [Outcome.NoAnswer] = 240 }).ToString());
        delays.After(Outcome.NoAnswer).ShouldBe(TimeSpan.FromHours(4));
        delays.After(Outcome.Busy).ShouldBe(TimeSpan.FromMinutes(30));
        delays.After(Outcome.Reached).ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(Outcome.Reached, 60, "Outreach.DelayWithoutRetry")]
    [InlineData(Outcome.Busy, 0, "Outreach.DelayOutOfRange")]
    [InlineData(Outcome.Busy, 20_161, "Outreach.DelayOutOfRange")]
    public void RetryDelays_Impossible_AreRefused(Outcome outcome, int minutes, string code)
        => new Action(() => RetryDelays.Of(new Dictionary<Outcome, int> { [outcome] = minutes })).ShouldRefuse(code);
}
