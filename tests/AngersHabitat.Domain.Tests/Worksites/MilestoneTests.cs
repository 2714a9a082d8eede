using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class MilestoneTests
{
    [Fact]
    public void SetMilestone_BaselineUnderStudy_MayStillChange()
    {
        var operation = InTender();
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, Delivery.AddDays(9), Today);
        operation.ScheduleOn(Today)[MilestoneKind.Delivery].Baseline.ShouldBe(Delivery.AddDays(9));
    }

    [Fact]
    public void SetMilestone_BaselineDuringWorks_IsRefusedAtItsMilestoneUnlessItIsTheSameOrTheFirst()
    {
        var operation = UnderStudy();
        operation.Restore([new(Tender, Phase.Tender), new(Start, Phase.Works)], Today);
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, Delivery, Today);
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, Delivery, Today);
        new Action(() => operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, Delivery.AddDays(1), Today))
            .ShouldRefuse("Worksites.BaselineFixed", "Delivery");
        operation.ForecastsOf(MilestoneKind.Delivery).Select(row => row.Date).ShouldBe([Delivery]);
    }

    [Theory]
    [InlineData(MilestoneKind.Study)]
    [InlineData(MilestoneKind.Tender)]
    [InlineData(MilestoneKind.StartOrder)]
    public void SetMilestone_ForecastOfWhatHappened_IsRefused(MilestoneKind kind)
        => new Action(() => InWorks().SetMilestone(kind, MilestoneField.Forecast, Today, Today)).ShouldRefuse("Worksites.MilestoneDone", $"{kind}", kind);

    [Theory]
    [InlineData(MilestoneKind.Study)]
    [InlineData(MilestoneKind.Completion)]
    [InlineData(MilestoneKind.Delivery)]
    public void SetMilestone_ActualOfAnotherThanThePermit_ComesWithThePhase(MilestoneKind kind)
        => new Action(() => InWorks().SetMilestone(kind, MilestoneField.Actual, Today, Today)).ShouldRefuse("Worksites.MilestoneOfPhase", $"{kind}", kind);

    [Fact]
    public void SetMilestone_DateKnownAlready_AddsNothing()
    {
        var operation = InWorks();
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Delivery.AddDays(9), Today, "hiver");
        var (rows, revision) = (operation.MilestoneDates.Count, operation.Revision);
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Delivery.AddDays(9), Today, "encore l'hiver");
        (operation.MilestoneDates.Count, operation.Revision).ShouldBe((rows, revision));
    }

    [Theory]
    [InlineData(" hiver rude ", "hiver rude")]
    [InlineData(" ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void SetMilestone_Reason_IsTrimmedOrAbsent(string? reason, string? kept)
    {
        var operation = InWorks();
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Delivery.AddDays(9), Today, reason);
        operation.MilestoneDates[^1].Reason.ShouldBe(kept);
    }

    [Fact]
    public void SetMilestone_OnTheDateOfTheOneBefore_IsInOrder()
    {
        var operation = InTender();
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Completion, Today);
        operation.ScheduleOn(Today)[MilestoneKind.Delivery].Expected.ShouldBe(Completion);
        new Action(() => operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Completion.AddDays(-1), Today))
            .ShouldRefuse("Worksites.DatesOutOfOrder", "Delivery", MilestoneKind.Completion, MilestoneKind.Delivery);
    }

    [Fact]
    public void SetMilestone_PermitAfterTheStartOrder_IsOutOfOrderButNotAfterTheTender()
    {
        var operation = InTender();
        operation.SetMilestone(MilestoneKind.Permit, MilestoneField.Forecast, Start, Today);
        new Action(() => operation.SetMilestone(MilestoneKind.Permit, MilestoneField.Forecast, Start.AddDays(1), Today))
            .ShouldRefuse("Worksites.DatesOutOfOrder", "Permit", MilestoneKind.Permit, MilestoneKind.StartOrder);
    }

    [Fact]
    public void FirstDisorder_TwoOfThem_NamesThatOfTheMainLine()
        => Schedule.At([
            new(Study, MilestoneKind.Permit, MilestoneField.Baseline, Delivery), new(Study, MilestoneKind.StartOrder, MilestoneField.Baseline, Start),
            new(Study, MilestoneKind.Completion, MilestoneField.Baseline, Start.AddDays(-1))], Study).FirstDisorder()
            .ShouldBe((MilestoneKind.StartOrder, MilestoneKind.Completion));

    [Fact]
    public void SetForecasts_WritesThemInTheOrderOfTheMilestones()
    {
        var operation = InWorks();
        operation.SetForecasts(Moved(Completion.AddDays(20), Delivery.AddDays(20)), Today, " gel ");
        operation.MilestoneDates.TakeLast(2).Select(row => (row.Kind, row.Date, row.Reason)).ShouldBe(
            [(MilestoneKind.Completion, Completion.AddDays(20), "gel"), (MilestoneKind.Delivery, Delivery.AddDays(20), "gel")]);
    }

    [Fact]
    public void SetForecasts_OutOfOrder_IsRefusedAtTheLastOfThem()
        => new Action(() => InWorks().SetForecasts(Moved(Delivery, Completion), Today, "gel"))
            .ShouldRefuse("Worksites.DatesOutOfOrder", "Delivery", MilestoneKind.Completion, MilestoneKind.Delivery);

    [Fact]
    public void SetForecasts_OfWhatHappened_IsRefused()
    {
        var operation = InWorks();
        operation.PublishReport(Guid.NewGuid(), Report(Today, 100), Today);
        operation.Advance(Phase.Acceptance, Today, Today);
        new Action(() => operation.SetForecasts(Moved(Completion, Delivery), Today, "gel"))
            .ShouldRefuse("Worksites.MilestoneDone", "Completion", MilestoneKind.Completion);
    }

    /// <summary>The later one first, as a form may send them.</summary>
    private static Dictionary<MilestoneKind, DateOnly> Moved(DateOnly completion, DateOnly delivery)
        => new() { [MilestoneKind.Delivery] = delivery, [MilestoneKind.Completion] = completion };
}
