using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class HealthTests
{
    private static readonly HealthFacts Fine = new() { Date = Today, Phase = Phase.Works, NetDelay = 0 };

    [Theory]
    [InlineData(10, Health.OnTrack, HealthReason.AsPlanned)]
    [InlineData(11, Health.AtRisk, HealthReason.NetDelay)]
    [InlineData(30, Health.AtRisk, HealthReason.NetDelay)]
    [InlineData(31, Health.Late, HealthReason.NetDelay)]
    public void Read_NetDelay_FollowsTheThresholds(int days, Health health, HealthReason reason)
        => Shown(Fine with { NetDelay = days }).ShouldBe((health, reason));

    [Theory]
    [InlineData(1, Health.AtRisk)]
    [InlineData(30, Health.AtRisk)]
    [InlineData(31, Health.Late)]
    public void Read_MilestoneMissed_FollowsTheThresholds(int days, Health health)
        => Shown(Fine with { MissedDays = days, Missed = MilestoneKind.Completion }).ShouldBe((health, HealthReason.MilestoneMissed));

    [Theory]
    [InlineData(10, Health.OnTrack)]
    [InlineData(11, Health.AtRisk)]
    [InlineData(20, Health.AtRisk)]
    [InlineData(21, Health.Late)]
    public void Read_PointsBehind_FollowsTheThresholds(int points, Health health)
        => HealthRules.Read(Fine with { PointsBehind = points }).Health.ShouldBe(health);

    [Fact]
    public void Read_Suspended_IsAtRiskSinceItsFirstDate()
        => HealthRules.Read(Fine with { SuspendedSince = Today.AddDays(-9) })
            .ShouldBe(new HealthReading(Health.AtRisk, HealthReason.Suspended, 10, Today.AddDays(-9)));

    [Fact]
    public void Read_NoPromisedDelivery_IsAtRisk()
        => Shown(Fine with { NetDelay = null }).ShouldBe((Health.AtRisk, HealthReason.DateMissing));

    [Fact]
    public void Read_Judgement_BeatsTheComputation()
        => HealthRules.Read(Fine with { NetDelay = 90, Judgement = new OverridePoint(Today, Today.AddDays(5), Health.OnTrack, "accord trouvé") })
            .Judgement.ShouldBe("accord trouvé");

    [Fact]
    public void Read_Delivered_IsFinished()
        => Shown(Fine with { Phase = Phase.Delivered, NetDelay = 90 }).ShouldBe((Health.OnTrack, HealthReason.Finished));

    [Fact]
    public void Status_DelayOfTheSuspensionsOnly_IsNotLate()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(new(2020, 5, 11)), Today);
        operation.SetForecasts(operation.ProposeShift(operation.Suspensions[0], new(2020, 5, 11)), Today, "suspension");
        operation.PublishReport(Guid.NewGuid(), Report(Today, 56), Today);
        var status = operation.StatusOn(Today);
        (status.Delay!.Gross, status.Delay.SuspendedDays, status.Delay.Net).ShouldBe((55, 55, 0));
        status.Delay.SuspendedByCause[SuspensionCause.Sanitary].ShouldBe(55);
        status.Health.Health.ShouldBe(Health.OnTrack);
    }

    [Fact]
    public void Status_OverdueDelivery_GrowsByTheDay()
    {
        var operation = InWorks();
        operation.StatusOn(Delivery.AddDays(40)).Delay!.Gross.ShouldBe(40);
        operation.StatusOn(Delivery.AddDays(40)).Health.Health.ShouldBe(Health.Late);
    }

    [Fact]
    public void Status_OverdueDelivery_IsLateSinceItsDatePassedNotSinceItWasGiven()
    {
        var operation = InWorks();
        var later = Delivery.AddDays(20);
        operation.SetForecasts(new Dictionary<MilestoneKind, DateOnly> { [MilestoneKind.Delivery] = later }, Today, "peinture");
        operation.StatusOn(later).Schedule.DelayedSinceOn(later).ShouldBe(Today);
        operation.StatusOn(later.AddDays(15)).Health.ShouldBe(new HealthReading(Health.Late, HealthReason.NetDelay, 35, later));
    }

    [Fact]
    public void Status_SuspendedDays_StandStillInThePlan()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(new(2020, 5, 11)), Today);
        // 7 January to 12 November 2020 are 310 days, 55 of them suspended; 449 days were promised.
        operation.StatusOn(Today).PlannedPercent.ShouldBe(100 * 255 / 449);
    }

    [Fact]
    public void DueOn_WorksWithoutReport_AsksForOneAfterThirtyDays()
    {
        DecisionsOf(InWorks(), Start.AddDays(30)).ShouldNotContain(decision => decision.Kind == DecisionKind.NoReport);
        DecisionsOf(InWorks(), Start.AddDays(31)).ShouldContain(decision => decision.Kind == DecisionKind.NoReport && decision.Days == 31);
    }

    [Fact]
    public void DueOn_Suspended_AsksForNoReport()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(), Today);
        DecisionsOf(operation, Today).Select(decision => decision.Kind).ShouldBe([DecisionKind.AtRisk]);
    }

    [Fact]
    public void DueOn_MilestoneMissed_IsToldOnce()
        => DecisionsOf(InTender(), Start.AddDays(5)).Select(decision => (decision.Kind, decision.Milestone, decision.Days))
            .ShouldBe([(DecisionKind.MilestoneMissed, (MilestoneKind?)MilestoneKind.StartOrder, 5)]);

    [Fact]
    public void DueOn_RestoredWithoutPromises_NamesTheMissingDate()
    {
        var operation = UnderStudy();
        operation.Restore([new(Tender, Phase.Tender)], Today);
        DecisionsOf(operation, Tender).Select(decision => (decision.Kind, decision.Milestone))
            .ShouldBe([(DecisionKind.DateMissing, (MilestoneKind?)MilestoneKind.StartOrder)]);
    }

    private static IReadOnlyList<Decision> DecisionsOf(Operation operation, DateOnly date)
        => Decision.DueOn(WorksiteFigures.On([OperationHistory.Of(operation)], date));

    private static (Health Health, HealthReason Reason) Shown(HealthFacts facts)
    {
        var reading = HealthRules.Read(facts);
        return (reading.Health, reading.Reason);
    }
}
