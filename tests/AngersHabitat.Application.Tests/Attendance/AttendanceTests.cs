using AngersHabitat.Application.Attendance;
using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Tests.Attendance;

/// <summary>At 10:00 the demonstration has 4 of 6 persons inside Agence Centre, 3 of 10 at the head office.</summary>
public sealed class AttendanceTests : IAsyncDisposable
{
    private readonly IdleHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task RecordTaps_SameTapTwice_CountsOnce()
    {
        var tap = In();
        await SendAsync("siege", tap);
        (await SendAsync("siege", tap)).Door.Count.Inside.ShouldBe(4);
        (await StoredAsync([tap.Id])).ShouldBe(1);
    }

    [Fact]
    public async Task RecordTaps_SameTapFromManyDevicesAtOnce_CountsOnce()
    {
        var tap = In();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync("siege", tap)));
        (await DoorAsync("siege")).Count.Inside.ShouldBe(4);
    }

    [Fact]
    public async Task RecordTaps_TwentyDevicesAtOnce_NeverPassTheLimitWithoutAReason()
    {
        var taps = Enumerable.Range(0, 20).Select(_ => In()).ToList();

        var answers = await Task.WhenAll(taps.Select(tap => SendAsync("agence-centre", tap)));

        answers.Count(answer => answer.Refusals.Count == 0).ShouldBe(2);
        answers.SelectMany(answer => answer.Refusals).ShouldAllBe(refusal => refusal.Rule.Code == "Attendance.LimitReached");
        (await DoorAsync("agence-centre")).Count.ShouldBe(new AttendanceCount(6, 6, _host.Clock.UtcNow));
        (await StoredAsync([.. taps.Select(tap => tap.Id)])).ShouldBe(2);
    }

    [Fact]
    public async Task RecordTaps_AtTheLimitWithAReason_LetsInAndKeepsTheReason()
    {
        await SendAsync("agence-centre", In(), In());
        var answer = await SendAsync("agence-centre", In() with { OverLimit = AttendanceOverLimitReason.Frail });
        (answer.Refusals.Count, answer.Door.Count.Inside).ShouldBe((0, 7));
        answer.Door.OverLimit.ShouldHaveSingleItem().Reason.ShouldBe(AttendanceOverLimitReason.Frail);
    }

    [Fact]
    public async Task RecordTaps_CountedWithoutNetwork_AreTakenAndMarked()
    {
        var queue = Enumerable.Range(0, 4).Select(index => In() with { Offline = true, SecondsAgo = 60 - index }).ToArray();
        var answer = await SendAsync("agence-centre", queue);
        (answer.Refusals.Count, answer.Door.Count.Inside).ShouldBe((0, 8));
        answer.Door.OverLimit.Select(entry => entry.Reason).ShouldBe([AttendanceOverLimitReason.Offline, AttendanceOverLimitReason.Offline]);
    }

    [Fact]
    public async Task RecordTaps_Undo_TakesTheEntryBackOnce()
    {
        var entry = In();
        await SendAsync("siege", entry);
        var undo = new RecordTaps.Tap { Id = Guid.NewGuid(), Kind = AttendanceTapKind.Undo, UndoesId = entry.Id };
        (await SendAsync("siege", undo)).Door.Count.Inside.ShouldBe(3);
        var again = await SendAsync("siege", undo with { Id = Guid.NewGuid() });
        again.Refusals.ShouldHaveSingleItem().Rule.Code.ShouldBe("Attendance.AlreadyUndone");
        again.Door.Count.Inside.ShouldBe(3);
    }

    [Fact]
    public async Task RecordTaps_ExitWithNobodyInside_IsRefused()
    {
        var answer = await SendAsync("agence-sud", new RecordTaps.Tap { Id = Guid.NewGuid(), Kind = AttendanceTapKind.Out });
        answer.Refusals.ShouldHaveSingleItem().Rule.Code.ShouldBe("Attendance.NobodyInside");
    }

    [Fact]
    public async Task CloseDoors_PeopleLeftAtClosing_ReturnToZeroAndAreNotedOnce()
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 12, 30, 0));
        (await _host.SendAsync(new CloseDoors.Command())).ShouldBeGreaterThan(0);
        (await _host.SendAsync(new CloseDoors.Command())).ShouldBe(0);

        var door = await DoorAsync("agence-centre");

        (door.Count.Inside, door.LeftAtClosing?.Persons).ShouldBe((0, 4));
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Attendance.Close"))).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task RecordTaps_SentAfterClosingButTappedBefore_DoNotTouchTheAfternoon()
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 13, 40, 0));
        await SendAsync("agence-centre", In());
        var answer = await SendAsync("agence-centre", In() with { Offline = true, SecondsAgo = 5_400 });
        (answer.Refusals.Count, answer.Door.Count.Inside).ShouldBe((0, 1));
    }

    [Fact]
    public async Task ListDoors_LevelIsSaidForThirtyMinutesAndWhileOpenOnly()
    {
        (await LevelAsync("agence-centre")).ShouldBe(AttendanceLevel.Busy);
        (await LevelAsync("agence-sud")).ShouldBeNull();
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 28, 0));
        (await LevelAsync("agence-centre")).ShouldBe(AttendanceLevel.Busy);
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 29, 0));
        (await LevelAsync("agence-centre")).ShouldBeNull();
    }

    [Fact]
    public async Task RecordTaps_UnknownPlace_IsNotFound()
        => await Should.ThrowAsync<NotFoundException>(() => SendAsync("nulle-part", In()));

    [Fact]
    public async Task RecordTaps_ByTheCallCentre_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(new RecordTaps.Command { Slug = "siege", Taps = [In()] }, Roles.CallCentre));

    [Fact]
    public async Task GetAttendanceReport_ShowsTheRiseSinceNovember()
    {
        var report = await _host.SendAsync(new GetAttendanceReport.Query(), Roles.Manager);

        report.Rise.Since.ShouldBe(new DateOnly(2020, 11, 1));
        report.Rise.Rows.Count.ShouldBe(6);
        report.Rise.Rows.ShouldAllBe(row => row.Change > 0.2 && row.Change < 0.6);
        report.Days.ShouldNotContain(day => day.Date == new DateOnly(2020, 11, 11));
        report.Days[^1].IsOver.ShouldBeFalse();
        report.Weeks.Sum(week => week.Total).ShouldBe(report.Days.Sum(day => day.Total));
    }

    private static RecordTaps.Tap In() => new() { Id = Guid.NewGuid(), Kind = AttendanceTapKind.In };

    private Task<RecordTaps.Result> SendAsync(string slug, params RecordTaps.Tap[] taps)
        => _host.SendAsync(new RecordTaps.Command { Slug = slug, Taps = taps }, Roles.Reception);

    private Task<GetDoor.Result> DoorAsync(string slug) => _host.SendAsync(new GetDoor.Query(slug), Roles.Reception);

    private async Task<AttendanceLevel?> LevelAsync(string slug)
        => (await _host.SendAsync(new ListDoors.Query(), Roles.Reception)).Items.Single(door => door.Slug == slug).Level;

    private Task<int> StoredAsync(Guid[] ids) => _host.InStoreAsync(db => db.AttendanceTaps.CountAsync(tap => ids.Contains(tap.Id)));
}
