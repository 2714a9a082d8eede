using AngersHabitat.Domain.Cleaning;
using static AngersHabitat.Domain.Tests.Cleaning.CleaningSamples;

namespace AngersHabitat.Domain.Tests.Cleaning;

public sealed class HallReportTests
{
    private static readonly Guid Anne = Guid.NewGuid(), Marc = Guid.NewGuid();

    [Fact]
    public void Report_ToldFirst_IsNewAndCountedOnce()
    {
        var (residence, point, token) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var report = new HallReport(Guid.NewGuid(), residence, point, token, At(9));
        report.ShouldSatisfyAllConditions(
            () => (report.ResidenceId, report.PointId).ShouldBe((residence, point)),
            () => (report.ToldAt, report.ToldOn, report.LastToldAt, report.Times).ShouldBe((At(9), Thursday, At(9), 1)),
            () => (report.State, report.IsOpen, report.ById).ShouldBe((HallReportState.Told, true, null)),
            () => report.Steps.ShouldHaveSingleItem().Id.ShouldBe(token));
    }

    [Fact]
    public void Tell_Again_CountsAndKeepsWhoHasIt()
    {
        var report = Told();
        report.Take(Anne, At(10));
        report.Tell(Guid.NewGuid(), At(11));
        (report.Times, report.ToldAt, report.LastToldAt, report.State, report.ById).ShouldBe((2, At(9), At(11), HallReportState.Taken, Anne));
        report.Steps.Select(step => (step.Rank, step.State, step.ById, step.At)).ShouldBe(
            [(1, HallReportState.Told, null, At(9)), (2, HallReportState.Taken, Anne, At(10)), (3, HallReportState.Taken, null, At(11))]);
    }

    [Fact]
    public void Finish_EndsIt_AndNothingIsDoneToItAnyMore()
    {
        var report = Told();
        report.Finish(Anne, At(12));
        (report.State, report.ById, report.EndedAt, report.EndedOn, report.Reason, report.IsOpen).ShouldBe((HallReportState.Done, Anne, At(12), Thursday, null, false));
        report.Steps[^1].State.ShouldBe(HallReportState.Done);
        Action[] refused = [() => report.Tell(Guid.NewGuid(), At(13)), () => report.Take(Marc, At(13)), () => report.Finish(Marc, At(13)), () => report.Decline(HallReportReason.NothingFound, Marc, At(13))];
        refused.ShouldAllBe(act => Should.Throw<RuleException>(act).Code == "Cleaning.ReportEnded");
        (report.Times, report.Steps.Count, report.ById).ShouldBe((1, 2, Anne));
    }

    [Fact]
    public void Decline_SaysWhyInItsStepToo()
    {
        var report = Told();
        report.Decline(HallReportReason.NothingFound, Marc, At(12));
        (report.State, report.Reason, report.EndedOn).ShouldBe((HallReportState.Declined, HallReportReason.NothingFound, Thursday));
        report.Steps[^1].Reason.ShouldBe(HallReportReason.NothingFound);
    }

    [Fact]
    public void Reopen_IsTakenByWhoeverSaysSo_AndOnlyOnceItHasEnded()
    {
        var report = Told();
        Should.Throw<RuleException>(() => report.Reopen(Marc, At(10))).Code.ShouldBe("Cleaning.ReportOpen");
        report.Decline(HallReportReason.NothingFound, Anne, At(12));
        report.Reopen(Marc, At(13));
        (report.State, report.ById, report.EndedAt, report.EndedOn, report.Reason, report.IsOpen).ShouldBe((HallReportState.Taken, Marc, null, null, null, true));
        report.Steps[^1].ShouldSatisfyAllConditions(step => step.State.ShouldBe(HallReportState.Taken), step => step.ById.ShouldBe(Marc), step => step.Rank.ShouldBe(3));
    }

    [Fact]
    public void Show_TheFirstPhotographStays()
    {
        var (report, first) = (Told(), Guid.NewGuid());
        report.Show(first);
        report.Show(Guid.NewGuid());
        report.PhotographId.ShouldBe(first);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(HallReport.ShownDays, true)]
    [InlineData(HallReport.ShownDays + 1, false)]
    public void Shown_EndedSomeDaysAgo_ForAWeek(int days, bool shown)
    {
        var report = Told();
        HallReport.Shown.Holds(report, Thursday.AddDays(100)).ShouldBeTrue("what is open is shown however old");
        report.Finish(Anne, At(12));
        HallReport.Shown.Holds(report, Thursday.AddDays(days)).ShouldBe(shown);
    }

    private static HallReport Told() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), At(9));
}
