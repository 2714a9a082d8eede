using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Application.Tests.Interventions.VisitHost;

namespace AngersHabitat.Application.Tests.Interventions;

public sealed class VisitUseCaseTests : IAsyncDisposable
{
    private readonly VisitHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Request_SentTwice_StoresOneAndNotesIt()
    {
        var asked = await _host.AskAsync();
        await _host.SendAsync(asked, Roles.CallCentre);
        await _host.SendAsync(asked, Roles.CallCentre);
        var visit = await _host.VisitAsync(asked.Id);
        (visit.State, visit.ContactPhone, visit.Setting).ShouldBe((InterventionState.Requested, "+33639980001", Setting.OccupiedDwelling));
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Interventions.Request" && entry.SubjectId == asked.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Request_OpenOneOfTheSameKindAndDwelling_AsksFirst()
    {
        var asked = await _host.AskAsync();
        await _host.SendAsync(asked, Roles.Reception);
        var again = asked with { Id = Guid.NewGuid(), Door = " 12 " };
        (await Should.ThrowAsync<RuleException>(() => _host.SendAsync(again, Roles.Reception))).Code.ShouldBe("Interventions.LikelyDuplicate");
        var likely = await _host.SendAsync(new FindLikelyDuplicates.Query(again.ResidenceId, again.KindId, again.Building, again.Stair, again.Door), Roles.Reception);
        likely.ShouldHaveSingleItem().Id.ShouldBe(asked.Id);
        await _host.SendAsync(again with { DuplicateSeen = true }, Roles.Reception);
    }

    [Theory]
    [InlineData(Roles.Outreach)]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Technician)]
    public async Task Request_ByAnotherRole_IsForbidden(string role)
    {
        var asked = await _host.AskAsync();
        await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(asked, role));
    }

    [Fact]
    public async Task Visit_WholeLife_GoesThroughItsStates()
    {
        var worker = await _host.WorkerAsync();
        var id = await _host.ScheduledAsync(worker, _host.Clock.Today.AddDays(1));
        var version = (await _host.VisitAsync(id)).Version;
        var confirm = new ConfirmVisit.Command { Id = id, Version = version, Token = Guid.NewGuid() };
        (await Should.ThrowAsync<RuleException>(() => _host.SendAsync(confirm, Roles.Maintenance))).Code.ShouldBe("Interventions.PointsMissing");
        confirm = confirm with { Yes = [.. (await _host.PointsAsync(PointMoment.DayBefore)).Select(point => point.Key)] };
        await _host.SendAsync(confirm, Roles.Maintenance);
        await _host.SendAsync(confirm, Roles.Maintenance);

        _host.MoveTo(new DateTime(2020, 11, 13, 14, 0, 0));
        var begun = await _host.RecordAsync(id, [.. await _host.TicksAsync(0, PointMoment.AtDoor), Do(VisitActKind.Start)]);
        begun.Refusals.ShouldBeEmpty();
        (await _host.RecordAsync(id, Do(VisitActKind.Done))).Refusals.ShouldHaveSingleItem().Rule.Code.ShouldBe("Interventions.PointsMissing");
        await _host.RecordAsync(id, [.. await _host.TicksAsync(0, PointMoment.During, PointMoment.After), Do(VisitActKind.Done)]);
        var visit = await _host.VisitAsync(id);
        visit.Steps.Select(step => step.State).ShouldBe(
            [InterventionState.Requested, InterventionState.Scheduled, InterventionState.Confirmed, InterventionState.InProgress, InterventionState.Done]);
        visit.Answers.Count.ShouldBe(9);
    }

    [Fact]
    public async Task Record_QueueOfADeviceSentLateAndTwice_CountsEachActOnce()
    {
        var id = await _host.ScheduledAsync(await _host.WorkerAsync());
        RecordVisit.Act[] queue =
        [
            .. await _host.TicksAsync(3_600, PointMoment.DayBefore, PointMoment.AtDoor), Do(VisitActKind.Start, secondsAgo: 3_500),
            .. await _host.TicksAsync(1_000, PointMoment.During, PointMoment.After), Do(VisitActKind.Done, "Joint changé", 900),
        ];
        _host.MoveTo(new DateTime(2020, 11, 12, 15, 0, 0));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _host.RecordAsync(id, queue)));
        var visit = await _host.VisitAsync(id);
        (visit.State, visit.Steps.Count, visit.Answers.Count).ShouldBe((InterventionState.Done, 4, 9));
        visit.StartedAt.ShouldBe(_host.Clock.UtcNow.AddSeconds(-3_500));
    }

    [Fact]
    public async Task Record_TicksFromBeforeTheVisitWasMoved_DoNotCount()
    {
        var worker = await _host.WorkerAsync();
        var id = await _host.ScheduledAsync(worker, _host.Clock.Today.AddDays(1));
        var ticks = await _host.TicksAsync(60, PointMoment.DayBefore, PointMoment.AtDoor);
        await _host.ScheduleAsync(id, worker, _host.Clock.Today);
        var result = await _host.RecordAsync(id, [.. ticks, Do(VisitActKind.Start)]);
        result.Refusals.ShouldHaveSingleItem().Rule.Code.ShouldBe("Interventions.PointsMissing");
    }

    [Fact]
    public async Task Record_OneStartsWhileAnotherTicksNo_NeverBeginsWithThePointMissing()
    {
        var id = await _host.ScheduledAsync(await _host.WorkerAsync());
        await _host.RecordAsync(id, await _host.TicksAsync(0, PointMoment.DayBefore, PointMoment.AtDoor));
        _host.Time.Advance(TimeSpan.FromSeconds(1));
        var ill = (await _host.PointsAsync(PointMoment.DayBefore))[1];
        var no = new RecordVisit.Act { Id = Guid.NewGuid(), Kind = VisitActKind.Answer, PointKey = ill.Key, Reply = PointReply.No };
        var both = await Task.WhenAll(_host.RecordAsync(id, no), _host.RecordAsync(id, Do(VisitActKind.Start)));
        var visit = await _host.VisitAsync(id);
        (visit.State == InterventionState.InProgress).ShouldBe(both[1].Refusals.Count == 0);
        if (visit.State != InterventionState.InProgress)
            both[1].Refusals[0].Rule.Code.ShouldBe("Interventions.PointsMissing");
    }

    [Fact]
    public async Task FollowUp_OpensTheNextVisitOnceWithItsKeys()
    {
        var id = await _host.ScheduledAsync(await _host.WorkerAsync(), access: "Code 1234A");
        var end = Do(VisitActKind.FollowUp, "Robinet à commander");
        RecordVisit.Act[] acts =
        [
            .. await _host.TicksAsync(3, PointMoment.DayBefore, PointMoment.AtDoor), Do(VisitActKind.Start, secondsAgo: 2),
            .. await _host.TicksAsync(1, PointMoment.During, PointMoment.After), end,
        ];
        _host.Time.Advance(TimeSpan.FromSeconds(10));
        var first = await _host.RecordAsync(id, acts);
        await _host.RecordAsync(id, acts);
        first.NextId.ShouldBe(end.Id);
        var next = await _host.VisitAsync(end.Id);
        (next.State, next.SourceId, next.ContactName).ShouldBe((InterventionState.Requested, id, "Mme Essai"));
        (await _host.InStoreAsync(db => db.InterventionAccesses.CountAsync(access => access.InterventionId == end.Id))).ShouldBe(1);
    }
}
