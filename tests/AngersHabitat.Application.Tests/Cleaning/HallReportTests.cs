using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Cleaning;
using CsCheck;

namespace AngersHabitat.Application.Tests.Cleaning;

/// <summary>What anybody may say of a hall, and what becomes of it, on a store.</summary>
public sealed class HallReportTests(IdleHost host) : IClassFixture<IdleHost>
{
    private static int _halls;

    [Fact]
    public async Task Tell_TheSameOfTheDay_IsOneReport_CountedOnceForEachForm()
    {
        var slug = await HallAsync();
        var point = await PointAsync(slug, 1);
        var token = Guid.NewGuid();

        (await TellAsync(slug, point, token)).ShouldBe(1);
        (await TellAsync(slug, point, token)).ShouldBe(1, "sent twice");
        (await TellAsync(slug, point)).ShouldBe(2);
        (await TellAsync(slug, await PointAsync(slug, 2))).ShouldBe(1, "another point");

        var rows = await RowsAsync(slug);
        rows.Select(row => row.Times).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Tell_ByManyAtOnce_LosesAndDoublesNothing()
    {
        var slug = await HallAsync();
        var point = await PointAsync(slug, 0);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TellAsync(slug, point)));
        (await RowsAsync(slug)).Select(row => row.Times).ShouldBe([12]);
    }

    [Fact]
    public async Task Tell_AfterItWasDone_IsAnother_AndTheEndCanBeTakenBack()
    {
        var slug = await HallAsync();
        var point = await PointAsync(slug, 0);
        await TellAsync(slug, point);
        var told = await RowAsync(slug, HallReportState.Told);
        await host.SendAsync(new TakeHallReport.Command { Id = told.Id, Version = told.Version }, Roles.Technician);
        await Should.ThrowAsync<EditConflictException>(() => host.SendAsync(new TakeHallReport.Command { Id = told.Id, Version = told.Version }, Roles.Technician));
        var taken = await RowAsync(slug, HallReportState.Taken);
        await host.SendAsync(new FinishHallReport.Command { Id = taken.Id, Version = taken.Version }, Roles.Technician);

        (await TellAsync(slug, point)).ShouldBe(1);
        var done = await RowAsync(slug, HallReportState.Done);
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(new FinishHallReport.Command { Id = done.Id, Version = done.Version }, Roles.Technician))).Code.ShouldBe("Cleaning.ReportEnded");
        await host.SendAsync(new ReopenHallReport.Command { Id = done.Id, Version = done.Version }, Roles.Technician);

        (await RowsAsync(slug)).ShouldAllBe(row => row.EndedAt == null);
        var steps = await host.InStoreAsync(db => db.HallReportSteps.Where(step => step.ReportId == told.Id).OrderBy(step => step.Rank).Select(step => step.State).ToListAsync());
        steps.ShouldBe([HallReportState.Told, HallReportState.Taken, HallReportState.Done, HallReportState.Taken]);
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.SubjectId == told.Id))).ShouldBe(4);
    }

    [Fact]
    public async Task Tell_BeyondTheLimitOfAResidence_IsRefused_AndAnotherDayIsNot()
    {
        var slug = await HallAsync();
        var points = (await host.SendAsync(new GetHallForm.Query(slug))).Points;
        for (var time = 0; time < TellHall.MostADay; time++)
            await TellAsync(slug, points[time % points.Count].Id);
        (await Should.ThrowAsync<RuleException>(() => TellAsync(slug, points[0].Id))).Code.ShouldBe("Cleaning.TooManyReports");
        (await Should.ThrowAsync<RuleException>(async () => await TellAsync(await HallAsync(), Guid.NewGuid()))).Code.ShouldBe("Cleaning.PointUnknown");
        await Should.ThrowAsync<NotFoundException>(() => TellAsync("nulle-part", points[0].Id));

        host.MoveTo(new DateTime(2020, 11, 13, 9, 0, 0));
        (await TellAsync(slug, points[0].Id)).ShouldBe(1, "of another day, another report");
        host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
    }

    [Fact]
    public async Task Photograph_TheFirstIsKept_AndErasedAfterSixtyDays()
    {
        var slug = await HallAsync();
        var point = await PointAsync(slug, 3);
        var photo = await host.SendAsync(new CleanPhotograph.Query(PhotographFiles.Draw(40, 30)));
        await TellAsync(slug, point, photo: photo);
        var first = await RowAsync(slug, HallReportState.Told);
        var picture = await host.SendAsync(new GetReportPhotograph.Query(first.Id), Roles.Technician);
        await TellAsync(slug, point, photo: await host.SendAsync(new CleanPhotograph.Query(PhotographFiles.Draw(80, 30))));
        (await host.SendAsync(new GetReportPhotograph.Query(first.Id), Roles.Manager)).ShouldBe(picture);
        await Should.ThrowAsync<ForbiddenException>(() => host.SendAsync(new GetReportPhotograph.Query(first.Id), Roles.Outreach));

        host.MoveTo(new DateTime(2021, 1, 11, 9, 59, 0));
        await host.SendAsync(new ErasePhotographs.Command(), Roles.Manager);
        (await RowAsync(slug, HallReportState.Told)).HasPhotograph.ShouldBeTrue("a minute is missing");
        host.MoveTo(new DateTime(2021, 1, 11, 10, 1, 0));
        (await host.SendAsync(new ErasePhotographs.Command(), Roles.Manager)).ShouldBeGreaterThan(0);
        (await RowAsync(slug, HallReportState.Told)).HasPhotograph.ShouldBeFalse("the report stays");
        (await host.InStoreAsync(db => db.Photographs.AnyAsync(row => row.StoredAt <= new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc)))).ShouldBeFalse();
        await Should.ThrowAsync<NotFoundException>(() => host.SendAsync(new GetReportPhotograph.Query(first.Id), Roles.Manager));
        host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
    }

    // Whatever happens in whatever order: what is counted is what was told, an end is only where it was said, a refusal changes nothing.
    [Fact]
    public void Report_AnyActs_HoldsTogether()
        => Gen.Int[0, 4].List[0, 20].Sample(acts =>
        {
            var at = new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
            var report = new HallReport(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), at);
            var (told, refused) = (1, 0);
            foreach (var act in acts)
            {
                var before = (report.State, report.Times, report.EndedAt, report.Steps.Count);
                try
                {
                    at = at.AddMinutes(7);
                    Do(report, act, at);
                    told += act == 0 ? 1 : 0;
                }
                catch (RuleException)
                {
                    refused++;
                    (report.State, report.Times, report.EndedAt, report.Steps.Count).ShouldBe(before);
                }
                report.IsOpen.ShouldBe(report.EndedAt is null);
                (report.Reason is not null).ShouldBe(report.State == HallReportState.Declined);
            }
            report.Times.ShouldBe(told);
            report.Steps.Count.ShouldBe(1 + acts.Count - refused);
        });

    private static void Do(HallReport report, int act, DateTime at)
    {
        Action step = act switch
        {
            0 => () => report.Tell(Guid.NewGuid(), at),
            1 => () => report.Take(Guid.NewGuid(), at),
            2 => () => report.Finish(Guid.NewGuid(), at),
            3 => () => report.Decline(HallReportReason.NotOurs, Guid.NewGuid(), at),
            _ => () => report.Reopen(Guid.NewGuid(), at),
        };
        step();
    }

    private async Task<int> TellAsync(string slug, Guid point, Guid? token = null, CleanPicture? photo = null)
        => (await host.SendAsync(new TellHall.Command { Slug = slug, Token = token ?? Guid.NewGuid(), Point = point, Photo = photo })).Times;

    private Task<string> HallAsync()
    {
        var number = Interlocked.Increment(ref _halls) + 10;
        return host.InStoreAsync(db => db.Residences.OrderBy(row => row.Slug).Where(row => row.Slug != "les-tilleuls" && row.Slug != "residence-ney").Skip(number).Select(row => row.Slug).FirstAsync());
    }

    private async Task<Guid> PointAsync(string slug, int index) => (await host.SendAsync(new GetHallForm.Query(slug))).Points[index].Id;

    private async Task<IReadOnlyList<ListHallReports.Row>> RowsAsync(string slug)
        => [.. (await host.SendAsync(new ListHallReports.Query { View = HallReportView.All, All = true }, Roles.Technician)).Rows.Items.Where(row => row.Slug == slug)];

    private async Task<ListHallReports.Row> RowAsync(string slug, HallReportState state) => (await RowsAsync(slug)).Last(row => row.State == state);
}
