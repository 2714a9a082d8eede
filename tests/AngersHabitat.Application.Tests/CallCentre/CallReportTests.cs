using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.Tests.CallCentre;

public sealed class CallReportTests : IAsyncDisposable
{
    // The chore that keeps the figures would now and then come before the test.
    private readonly IdleHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task GetCallReport_DemonstrationShowsTheThreeLevels()
    {
        var report = await ReportAsync();

        Mean(report, new(2020, 3, 1), new(2020, 3, 15)).ShouldBeInRange(280, 320);
        report.Peaks.Select(day => day.Date).ShouldBe([new(2020, 3, 23), new(2020, 3, 30), new(2020, 4, 6)]);
        report.Days.Max(day => day.Calls).ShouldBe(1_000);
        Mean(report, new(2020, 7, 1), new(2020, 11, 10)).ShouldBeInRange(530, 570);
        report.Level!.Value.Ratio.ShouldBeInRange(1.7, 2.0);
    }

    [Fact]
    public async Task GetCallReport_FiguresAddUp()
    {
        var report = await ReportAsync();
        (report.Answered + report.Abandoned).ShouldBe(report.Recorded);
        report.Recorded.ShouldBeLessThan(report.Calls, "the last hours have notes of the agents only");
        report.Days.Sum(day => day.Hours.Total).ShouldBe(report.Calls);
        report.Days.ShouldNotContain(day => day.Date.DayOfWeek == DayOfWeek.Sunday);
        report.Owed.Count.ShouldBe(9);
        report.Staffing.Date.ShouldBe(new(2020, 11, 13));
        report.Staffing.BasedOn.ShouldBe([new(2020, 11, 6), new(2020, 10, 30), new(2020, 10, 23), new(2020, 10, 16)]);
    }

    [Fact]
    public async Task GetCallReport_CallJustNoted_CountsToday()
    {
        var before = await ReportAsync();
        await _host.SendAsync(new NoteCall.Command { Id = Guid.NewGuid(), Reason = CallReason.Rent, Outcome = CallOutcome.Answered }, Roles.CallCentre);
        (await ReportAsync()).Calls.ShouldBe(before.Calls + 1);
    }

    [Fact]
    public async Task KeepCallFigures_NextDay_KeepsTheDayOnceWithTheSameFigures()
    {
        var today = (await ReportAsync()).Days[^1];
        _host.MoveTo(new DateTime(2020, 11, 13, 8, 0, 0));

        (await _host.SendAsync(new KeepCallFigures.Command())).ShouldBe(1);
        (await _host.SendAsync(new KeepCallFigures.Command())).ShouldBe(0);

        var kept = await _host.InStoreAsync(db => db.DailyVolumes.AsNoTracking().SingleAsync(day => day.Date == new DateOnly(2020, 11, 12)));
        (kept.Calls, kept.Hours, kept.Reasons).ShouldBe((today.Calls, today.Hours, today.Reasons));
        (await ReportAsync()).Days[^1].Calls.ShouldBe(today.Calls);
    }

    [Fact]
    public async Task GetBoard_AgreesWithTheOtherPages()
    {
        var board = await _host.SendAsync(new GetBoard.Query(), Roles.Outreach);
        var report = await ReportAsync();
        (board.Calls, board.Owed, board.Late, board.Urgent).ShouldBe((report.Days[^1].Calls, 9, 3, 2));
        board.Places.Single(place => place.Slug == "agence-centre").Inside.ShouldBe(4);
    }

    private Task<GetCallReport.Result> ReportAsync() => _host.SendAsync(new GetCallReport.Query(), Roles.Manager);

    private static double Mean(GetCallReport.Result report, DateOnly from, DateOnly to)
        => report.Days.Where(day => day.Date >= from && day.Date <= to).Average(day => day.Calls);
}
