using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Application.Tests.Interventions.VisitHost;

namespace AngersHabitat.Application.Tests.Interventions;

public sealed class VisitRightsTests : IAsyncDisposable
{
    private readonly VisitHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Technician_ActsOnOwnVisitsOfTodayAndTomorrowOnly()
    {
        var (actor, mine, other) = (await TechnicianAsync(), await _host.WorkerAsync(Technician), await _host.WorkerAsync());
        foreach (var (worker, days, may) in new[] { (mine, 0, true), (mine, 1, true), (mine, 4, false), (other, 0, false) })
        {
            var id = await _host.ScheduledAsync(worker, _host.Clock.Today.AddDays(days));
            var tick = new RecordVisit.Command { Id = id, Acts = await _host.TicksAsync(0, PointMoment.DayBefore) };
            if (may)
                (await _host.SendAsAsync(actor, tick)).Refusals.ShouldBeEmpty();
            else
                await Should.ThrowAsync<NotFoundException>(() => _host.SendAsAsync(actor, tick));
        }
    }

    [Fact]
    public async Task ReadAccess_OnTheDayByWhoGoes_IsNotedInTheJournal()
    {
        var (actor, mine) = (await TechnicianAsync(), await _host.WorkerAsync(Technician));
        var today = await _host.ScheduledAsync(mine, access: "Code 1234A");
        var tomorrow = await _host.ScheduledAsync(mine, _host.Clock.Today.AddDays(1), access: "Code 9");
        (await _host.SendAsAsync(actor, new ReadAccess.Command(today))).ShouldBe("Code 1234A");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Interventions.ReadAccess" && entry.SubjectId == today))).ShouldBe(1);
        (await Should.ThrowAsync<RuleException>(() => _host.SendAsAsync(actor, new ReadAccess.Command(tomorrow)))).Code.ShouldBe("Interventions.AccessNotToday");
        (await Should.ThrowAsync<RuleException>(() => _host.SendAsync(new ReadAccess.Command(today), Roles.Maintenance))).Code.ShouldBe("Interventions.AccessNotYours");
        await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(new ReadAccess.Command(today), Roles.Reception));
        var firm = await _host.ScheduledAsync(await _host.WorkerAsync(), access: "Clé au siège");
        (await _host.SendAsync(new ReadAccess.Command(firm), Roles.Maintenance)).ShouldBe("Clé au siège");
    }

    [Fact]
    public async Task Erase_ThirtyDaysAfterTheEnd_LeavesNothingOfTheTenant()
    {
        var id = await _host.ScheduledAsync(await _host.WorkerAsync(), access: "Code 1234A");
        await _host.SendAsync(new GiveUpVisit.Command { Id = id, Version = (await _host.VisitAsync(id)).Version, Token = Guid.NewGuid(), Note = "Mme Essai s'est arrangée" }, Roles.Maintenance);
        (await _host.SendAsync(new EraseTenants.Command())).Accesses.ShouldBeGreaterThan(0, "keys go at once");
        (await _host.VisitAsync(id)).ContactName.ShouldBe("Mme Essai");
        _host.MoveTo(new DateTime(2020, 12, 12, 10, 1, 0));
        // As the chore does: a part at a time, the longest ended first.
        while ((await _host.SendAsync(new EraseTenants.Command())).Visits > 0)
        {
        }
        var visit = await _host.VisitAsync(id);
        (visit.ContactName, visit.ContactPhone, visit.Details, visit.LinkKey, visit.Steps[^1].Note).ShouldBe((null, null, null, null, null));
    }

    [Fact]
    public async Task TenantSays_ByHerLink_UntilTheSlotBegins()
    {
        var id = await _host.ScheduledAsync(await _host.WorkerAsync());
        var say = new SayAsTenant.Command { Key = (await _host.VisitAsync(id)).LinkKey!, Token = Guid.NewGuid(), Wish = TenantWish.Away };
        await _host.SendAsAsync(Actor.Anonymous, say);
        await _host.SendAsAsync(Actor.Anonymous, say);
        var visit = await _host.VisitAsync(id);
        (visit.State, visit.PostponedFor, visit.Messages.Count).ShouldBe((InterventionState.Postponed, PostponeReason.Tenant, 1));
        await Should.ThrowAsync<NotFoundException>(() => _host.SendAsAsync(Actor.Anonymous, say with { Key = "autre" }));
    }

    [Fact]
    public async Task PublishProtocol_NewVersion_LeavesVisitsThatHaveBegun()
    {
        var id = await _host.ScheduledAsync(await _host.WorkerAsync());
        await _host.RecordAsync(id, [.. await _host.TicksAsync(0, PointMoment.DayBefore, PointMoment.AtDoor), Do(VisitActKind.Start)]);
        var before = (await _host.VisitAsync(id)).ProtocolId;
        await _host.SendAsync(new PublishProtocol.Command
        {
            Id = Guid.NewGuid(), Scope = ProtocolScope.Occupied, Period = "Essai", From = _host.Clock.Today,
            Points = [new() { Moment = PointMoment.AtDoor, Text = "Autre chose", IsRequired = true }],
        }, Roles.Manager);
        (await _host.VisitAsync(id)).ProtocolId.ShouldBe(before);
        (await _host.RecordAsync(id, Do(VisitActKind.Done))).Refusals.ShouldHaveSingleItem().Rule.Arguments[0].ShouldBe(4);
        await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(new PublishProtocol.Command(), Roles.Maintenance));
    }

    private async Task<Actor> TechnicianAsync()
        => new(await _host.InStoreAsync(db => db.Users.Where(user => user.Email == "technicien@demo.example").Select(user => user.Id).SingleAsync()), "Technicien", [Roles.Technician]);
}
