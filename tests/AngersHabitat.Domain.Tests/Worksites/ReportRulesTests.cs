using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class ReportRulesTests
{
    private static readonly DateOnly October = new(2020, 10, 1);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void PublishReport_PercentAtTheLimits_IsTaken(int percent) => Reported((October, percent)).LatestReport!.Percent.ShouldBe(percent);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void PublishReport_PercentBeyondThem_IsRefusedAtThePercentage(int percent)
        => new Action(() => Reported((October, percent))).ShouldRefuse("Worksites.PercentOutOfRange", "Percent");

    [Fact]
    public void PublishReport_TheDayBeforeWorks_IsRefusedAndOnTheFirstDayTaken()
    {
        new Action(() => Reported((Start.AddDays(-1), 0))).ShouldRefuse("Worksites.ReportOutsideWorks", "ReportedOn");
        Reported((Start, 0)).Reports.Count.ShouldBe(1);
    }

    [Fact]
    public void PublishReport_SamePercentAsTheNewest_NeedsNoReason()
        => Reported((October, 40), (October.AddDays(9), 40)).LatestReport!.ReportedOn.ShouldBe(October.AddDays(9));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void PublishReport_BelowTheNewest_IsRefusedWithItsPercentage(string? reason)
    {
        var operation = Reported((October, 10), (October.AddDays(9), 50));
        new Action(() => operation.PublishReport(Guid.NewGuid(), Report(Today, 49) with { DropReason = reason }, Today))
            .ShouldRefuse("Worksites.PercentDown", "DropReason", 50);
    }

    [Fact]
    public void PublishReport_BeforeTheNewest_IsRefusedWithItsDate()
        => new Action(() => Reported((October, 10), (October.AddDays(9), 50), (October.AddDays(8), 60)))
            .ShouldRefuse("Worksites.ReportBeforePrevious", "ReportedOn", October.AddDays(9));

    [Fact]
    public void PublishReport_CorrectionOfTheDateToo_SupersedesTheOneItNames()
    {
        var operation = Reported((October, 40));
        var (first, second) = (operation.LatestReport!, Guid.NewGuid());
        operation.PublishReport(second, Report(October.AddDays(-2), 30), Today, supersedes: first.Id);
        (first.SupersededById, first.SupersededOn).ShouldBe((second, Today));
        operation.LatestReport!.Id.ShouldBe(second);
    }

    [Fact]
    public void PublishReport_CorrectionOfAnotherThanTheNewest_IsRefused()
    {
        var operation = Reported((October, 40), (October.AddDays(9), 50));
        new Action(() => operation.PublishReport(Guid.NewGuid(), Report(Today, 60), Today, supersedes: operation.Reports[0].Id))
            .ShouldRefuse("Worksites.OnlyNewestSuperseded", null);
    }

    [Fact]
    public void Reports_AreByTheDateTheySpeakOfThenByPublication()
    {
        var operation = InWorks();
        operation.PublishReport(Guid.NewGuid(), Report(October, 40), October);
        operation.PublishReport(Guid.NewGuid(), Report(October, 45), October.AddDays(7));
        operation.PublishReport(Guid.NewGuid(), Report(Today, 60), Today);
        operation.Reports.Select(report => report.Percent).ShouldBe([40, 45, 60]);
    }

    [Fact]
    public void PublishReport_WithoutForecasts_IsOneChangeOfTheOperation()
    {
        var operation = InWorks();
        var revision = operation.Revision;
        operation.PublishReport(Guid.NewGuid(), Report(October, 40), Today);
        operation.Revision.ShouldBe(revision + 1);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(8, false)]
    public void CountsOn_FromItsPublicationToTheDayBeforeAnother(int days, bool counts)
        => new ReportPoint(October.AddDays(-5), October, October.AddDays(7), 40).CountsOn(October.AddDays(days)).ShouldBe(counts);

    [Fact]
    public void CountsOn_NeverSuperseded_Stays() => new ReportPoint(October, October, null, 40).CountsOn(DateOnly.MaxValue).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void OverrideHealth_WithoutReason_IsRefused(string? reason)
        => new Action(() => InWorks().OverrideHealth(Health.Late, Today.AddDays(9), reason, Today)).ShouldRefuse("Worksites.ReasonRequired", "Reason");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void OverrideHealth_EndingBeforeTomorrow_IsRefused(int days)
        => new Action(() => InWorks().OverrideHealth(Health.Late, Today.AddDays(days), "faillite", Today))
            .ShouldRefuse("Worksites.OverrideEndsBeforeTomorrow", "To");

    [Fact]
    public void OverrideHealth_ForOneDay_HoldsOnItAndSaysWhy()
    {
        var operation = InWorks();
        operation.OverrideHealth(Health.Late, Today.AddDays(1), " faillite ", Today);
        operation.StatusOn(Today).Health.ShouldBe(new HealthReading(Health.Late, HealthReason.Judgement, 0, Today, Judgement: "faillite"));
        operation.StatusOn(Today.AddDays(1)).Health.Reason.ShouldNotBe(HealthReason.Judgement);
    }

    private static Operation Reported(params (DateOnly On, int Percent)[] reports)
    {
        var operation = InWorks();
        foreach (var (on, percent) in reports)
            operation.PublishReport(Guid.NewGuid(), Report(on, percent), Today);
        return operation;
    }
}
