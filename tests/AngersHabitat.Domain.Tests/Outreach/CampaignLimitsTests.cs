using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What a campaign takes and refuses, at which field.</summary>
public class CampaignLimitsTests
{
    private static readonly ClosingBlockers Nothing = new(0, 0, 0, 0);

    [Fact]
    public void Constructor_Plan_IsTakenAsItIs()
    {
        var (id, plan) = (Guid.NewGuid(), Plan() with { Name = " Hiver ", RetryDelays = RetryDelays.Of(new Dictionary<Outcome, int> { [Outcome.Busy] = 5 }) });
        var campaign = new Campaign(id, plan, Thursday);
        (campaign.Id, campaign.Name, campaign.State, campaign.CreatedAt).ShouldBe((id, "Hiver", CampaignState.Draft, Thursday));
        (campaign.MinimumAge, campaign.AgeOn, campaign.AttemptsAllowed).ShouldBe((70, new DateOnly(2020, 11, 9), 3));
        (campaign.StartsOn, campaign.EndsBefore).ShouldBe((new DateOnly(2020, 11, 9), new DateOnly(2020, 12, 19)));
        (campaign.CallingHours, campaign.RetryDelays).ShouldBe((plan.CallingHours, plan.RetryDelays));
        new CallScript(campaign.ScriptNews, campaign.ScriptNeeds, campaign.ScriptOffers).ShouldBe(plan.Script);
        (campaign.StartedAt, campaign.ClosedAt, campaign.ErasingDueOn).ShouldBe((null, null, null));
        campaign.Agents.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3, 0, 1)]
    [InlineData(100, 120, 10)]
    public void Change_LastValuesAllowed_AreTaken(int letters, int age, int attempts)
    {
        var campaign = ActiveCampaign();
        campaign.Change(Plan() with { Name = $" {new string('a', letters)} ", MinimumAge = age, AttemptsAllowed = attempts });
        (campaign.Name.Length, campaign.MinimumAge, campaign.AttemptsAllowed).ShouldBe((letters, age, attempts));
    }

    [Fact]
    public void Change_FirstValuesNotAllowed_AreRefusedAtTheirField()
    {
        foreach (var letters in (int[])[2, 101])
            Refused(Plan() with { Name = $" {new string('a', letters)} " }, "Outreach.CampaignName", "Name", 3, 100);
        foreach (var age in (int[])[-1, 121])
            Refused(Plan() with { MinimumAge = age }, "Outreach.MinimumAge", "MinimumAge", 120);
        foreach (var attempts in (int[])[0, 11])
            Refused(Plan() with { AttemptsAllowed = attempts }, "Outreach.AttemptsAllowed", "AttemptsAllowed", 10);
        Refused(Plan() with { Dates = new DateSpan(new(2020, 11, 9), null) }, "Outreach.EndRequired", "LastDate");
    }

    [Fact]
    public void Start_Refusals_NameTheFieldOrTheState()
    {
        var draft = new Campaign(Guid.NewGuid(), Plan(), Thursday);
        new Action(() => draft.Start(Thursday)).ShouldRefuse("Outreach.NoAgent", "AgentIds");
        (draft.State, draft.StartedAt).ShouldBe((CampaignState.Draft, null));
        new Action(() => ActiveCampaign().Start(Thursday)).ShouldRefuse("Outreach.CannotStart", null, CampaignState.Active);
        new Action(() => Closed().Start(Thursday)).ShouldRefuse("Outreach.CannotStart", null, CampaignState.Closed);
    }

    [Fact]
    public void PauseAndClose_Draft_AreRefused()
    {
        var draft = new Campaign(Guid.NewGuid(), Plan(), Thursday);
        new Action(draft.Pause).ShouldRefuse("Outreach.CannotPause", null, CampaignState.Draft);
        new Action(() => draft.Close(Nothing, Thursday)).ShouldRefuse("Outreach.CannotClose", null, CampaignState.Draft);
        new Action(() => draft.MarkAnonymised(0)).ShouldRefuse("Outreach.CannotAnonymise", null, CampaignState.Draft);
        new Action(() => Closed().Close(Nothing, Thursday)).ShouldRefuse("Outreach.CannotClose", null, CampaignState.Closed);
        new Action(() => Closed().MarkAnonymised(1)).ShouldRefuse("Outreach.AnonymiseBlocked", null, 1);
    }

    // 23:30 UTC is already the next day in Angers.
    [Fact]
    public void Close_PausedLateInTheEvening_IsToEraseSixMonthsAfterTheDateInFrance()
    {
        var campaign = ActiveCampaign();
        campaign.Pause();
        campaign.Close(Nothing, new DateTime(2020, 11, 12, 23, 30, 0, DateTimeKind.Utc));
        (campaign.State, campaign.ClosedAt).ShouldBe((CampaignState.Closed, new DateTime(2020, 11, 12, 23, 30, 0, DateTimeKind.Utc)));
        campaign.ErasingDueOn.ShouldBe(new DateOnly(2021, 5, 13));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ended_PlanAndAgents_ChangeNoMore(bool anonymised)
    {
        var campaign = Closed();
        if (anonymised)
            campaign.MarkAnonymised(0);
        new Action(() => campaign.Change(Plan())).ShouldRefuse("Outreach.CampaignClosed", null);
        new Action(() => campaign.AssignAgents([])).ShouldRefuse("Outreach.CampaignClosed", null);
        campaign.Agents.Count.ShouldBe(2);
    }

    [Fact]
    public void AssignAgents_OneWhoStays_KeepsHerLanguages()
    {
        var campaign = ActiveCampaign();
        campaign.SetLanguages(Agent, [" EN ", "eng", "pt", "é!", "fr", "en"]);
        campaign.SetLanguages(Guid.NewGuid(), ["de"]);
        var newcomer = Guid.NewGuid();
        campaign.AssignAgents([Agent, newcomer]);
        campaign.Agents.Select(agent => (agent.CampaignId, agent.AgentId, agent.Languages))
            .ShouldBe([(campaign.Id, Agent, "fr,en,pt"), (campaign.Id, newcomer, "fr")]);
        campaign.Agents[0].LanguageCodes.ShouldBe(["fr", "en", "pt"]);
    }

    [Fact]
    public void Targets_BirthdayOnTheDateOfTheAge_IsOldEnough()
    {
        ActiveCampaign().Targets(new DateOnly(1950, 11, 9)).ShouldBeTrue();
        ActiveCampaign().Targets(new DateOnly(1950, 11, 10)).ShouldBeFalse();
    }

    private static Campaign Closed()
    {
        var campaign = ActiveCampaign();
        campaign.Close(Nothing, Thursday);
        return campaign;
    }

    private static void Refused(CampaignPlan plan, string code, string field, params object[] arguments)
        => new Action(() => ActiveCampaign().Change(plan)).ShouldRefuse(code, field, arguments);
}
