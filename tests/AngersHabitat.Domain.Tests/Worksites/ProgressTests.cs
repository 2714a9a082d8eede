using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class ProgressTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void PublishReport_PercentOutOfRange_IsRefused(int percent)
        => new Action(() => InWorks().PublishReport(Guid.NewGuid(), Report(Today, percent), Today)).ShouldRefuse("Worksites.PercentOutOfRange");

    [Fact]
    public void PublishReport_SecondOfOneDate_SupersedesTheFirst()
    {
        var operation = InWorks();
        operation.PublishReport(Guid.NewGuid(), Report(Today, 40), Today);
        ((Action)(() => operation.PublishReport(Guid.NewGuid(), Report(Today, 30), Today))).ShouldRefuse("Worksites.PercentDown");
        operation.PublishReport(Guid.NewGuid(), Report(Today, 45), Today);
        operation.LatestReport!.Percent.ShouldBe(45);
        operation.Reports.Count(report => report.SupersededById is null).ShouldBe(1);
        operation.StatusOn(Today).ActualPercent.ShouldBe(45);
    }

    [Fact]
    public void PublishReport_GoingDown_NeedsAReason()
    {
        var operation = InWorks();
        operation.PublishReport(Guid.NewGuid(), Report(Today.AddDays(-30), 40), Today);
        new Action(() => operation.PublishReport(Guid.NewGuid(), Report(Today, 39), Today)).ShouldRefuse("Worksites.PercentDown");
        operation.PublishReport(Guid.NewGuid(), Report(Today, 39) with { DropReason = "malfaçons à reprendre" }, Today);
        operation.LatestReport!.Percent.ShouldBe(39);
    }

    [Fact]
    public void PublishReport_Correction_SupersedesFromItsDateOnAndKeepsThePast()
    {
        var operation = InWorks();
        var first = Guid.NewGuid();
        operation.PublishReport(first, Report(new(2020, 10, 1), 60), new(2020, 10, 1));
        operation.PublishReport(Guid.NewGuid(), Report(new(2020, 10, 1), 45), new(2020, 10, 8), supersedes: first);
        operation.StatusOn(new(2020, 10, 7)).ActualPercent.ShouldBe(60);
        operation.StatusOn(new(2020, 10, 8)).ActualPercent.ShouldBe(45);
        new Action(() => operation.PublishReport(Guid.NewGuid(), Report(Today, 50), Today, supersedes: first)).ShouldRefuse("Worksites.OnlyNewestSuperseded");
    }

    [Fact]
    public void PublishReport_SentTwice_IsStoredOnce()
    {
        var operation = InWorks();
        var id = Guid.NewGuid();
        operation.PublishReport(id, Report(Today, 10), Today);
        operation.PublishReport(id, Report(Today, 10), Today);
        operation.Reports.Count.ShouldBe(1);
    }

    [Fact]
    public void PublishReport_BeforeWorks_IsRefused()
        => new Action(() => InWorks().PublishReport(Guid.NewGuid(), Report(Start.AddDays(-1), 0), Today)).ShouldRefuse("Worksites.ReportOutsideWorks");

    [Fact]
    public void PublishReport_OlderThanTheNewest_IsRefused()
    {
        var operation = InWorks();
        operation.PublishReport(Guid.NewGuid(), Report(Today, 40), Today);
        new Action(() => operation.PublishReport(Guid.NewGuid(), Report(Today.AddDays(-1), 41), Today)).ShouldRefuse("Worksites.ReportBeforePrevious");
    }

    [Fact]
    public void PublishReport_WithForecasts_MovesBothTogether()
    {
        var operation = InWorks();
        var moved = Report(Today, 40) with { CompletionForecast = Delivery.AddDays(10), DeliveryForecast = Delivery.AddDays(40) };
        operation.PublishReport(Guid.NewGuid(), moved, Today);
        operation.ScheduleOn(Today)[MilestoneKind.Delivery].Forecast.ShouldBe(Delivery.AddDays(40));
    }

    [Fact]
    public void PublishReport_DeliveryBeforeCompletion_IsRefused()
        => new Action(() => InWorks().PublishReport(Guid.NewGuid(), Report(Today, 40) with { DeliveryForecast = Completion.AddDays(-1) }, Today))
            .ShouldRefuse("Worksites.DatesOutOfOrder");

    [Fact]
    public void OverrideHealth_HoldsUntilItsEnd()
    {
        var operation = InWorks();
        operation.OverrideHealth(Health.Late, Today.AddDays(10), "entreprise en difficulté", Today);
        operation.StatusOn(Today.AddDays(9)).Health.Reason.ShouldBe(HealthReason.Judgement);
        operation.StatusOn(Today.AddDays(10)).Health.Reason.ShouldNotBe(HealthReason.Judgement);
        operation.StatusOn(Today.AddDays(-1)).Health.Reason.ShouldNotBe(HealthReason.Judgement);
    }

    [Fact]
    public void OverrideHealth_WithoutReasonOrEnd_IsRefused()
    {
        new Action(() => InWorks().OverrideHealth(Health.OnTrack, Today.AddDays(5), "", Today)).ShouldRefuse("Worksites.ReasonRequired");
        new Action(() => InWorks().OverrideHealth(Health.OnTrack, Today, "vu sur place", Today)).ShouldRefuse("Worksites.OverrideEndsBeforeTomorrow");
    }
}
