using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Tests.Interventions;

public sealed class AgendaTests : IAsyncDisposable
{
    private readonly VisitHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Agenda_ShowsTheWeekOfWhoGoesWithItsLoad()
    {
        var worker = await _host.WorkerAsync();
        var friday = _host.Clock.Today.AddDays(1);
        var id = await _host.ScheduledAsync(worker, friday, Urgency.Urgent);
        await _host.ScheduledAsync(worker, friday.AddDays(3));

        var week = await _host.SendAsync(new GetAgenda.Query { Worker = worker }, Roles.Maintenance);

        week.Monday.ShouldBe(new DateOnly(2020, 11, 9));
        week.Days.Count.ShouldBe(5);
        var mine = week.Workers.ShouldHaveSingleItem();
        mine.Load.ShouldBe(new GetAgenda.Load(60, 4 * 400), "Wednesday 11 November is a public holiday");
        mine.Days[4].Of(HalfDay.Afternoon).ShouldHaveSingleItem().Id.ShouldBe(id);
        mine.Days[4].Of(HalfDay.Morning).ShouldBeEmpty();
        (await _host.SendAsync(new GetAgenda.Query { Worker = worker, Week = new DateOnly(2020, 11, 22) }, Roles.Manager)).Workers[0].Load.Booked.ShouldBe(60);
        (await _host.SendAsync(new GetAgenda.Query { Worker = worker, Trade = Trade.Gas }, Roles.Manager)).Workers.ShouldBeEmpty();
    }

    [Fact]
    public async Task Agenda_PutsLateVisitsFirstAndThoseOfOtherTradesApart()
    {
        var normal = await _host.AskAsync(door: "1");
        var urgent = await _host.AskAsync(Urgency.Urgent, "2");
        await _host.SendAsync(normal, Roles.Reception);
        await _host.SendAsync(urgent, Roles.Reception);
        _host.MoveTo(new DateTime(2020, 11, 13, 11, 0, 0));

        var waiting = (await _host.SendAsync(new GetAgenda.Query { Trade = Trade.Plumbing }, Roles.Maintenance)).ToPlace.Where(visit => visit.Id == normal.Id || visit.Id == urgent.Id).ToList();

        waiting.Select(visit => (visit.Id, visit.IsLate)).ShouldBe([(urgent.Id, true), (normal.Id, false)]);
        (await _host.SendAsync(new GetAgenda.Query { Trade = Trade.Lifts }, Roles.Maintenance)).ToPlace.ShouldNotContain(visit => visit.Id == normal.Id);
    }

    [Fact]
    public async Task Placing_ProposesFreeHalfDaysAndNamesWhatSpeaksAgainstAnother()
    {
        var worker = await _host.WorkerAsync();
        var asked = await _host.AskAsync(door: "1");
        await _host.SendAsync(asked, Roles.Reception);
        var saturday = VisitSlot.Of(new DateOnly(2020, 11, 14), HalfDay.Morning);

        var placing = await _host.SendAsync(new GetPlacing.Query(asked.Id, saturday, worker), Roles.Maintenance);

        placing.Proposals.Count.ShouldBe(GetPlacing.Proposed);
        placing.Proposals.ShouldAllBe(proposal => proposal.Slot.KeepsPromise);
        placing.Workers.Single(goer => goer.Id == worker).Fits.ShouldBeTrue();
        placing.Conflicts.ShouldBe([PlanConflict.NotAWorkingDay]);
    }

    [Fact]
    public async Task Schedule_AgainstAConflict_IsStoredOnlyOnceItWasSeen()
    {
        var worker = await _host.WorkerAsync();
        var saturday = new DateOnly(2020, 11, 14);
        var asked = await _host.AskAsync(door: "1");
        await _host.SendAsync(asked, Roles.Reception);
        var command = new ScheduleVisit.Command
        {
            Id = asked.Id, Version = (await _host.VisitAsync(asked.Id)).Version, Token = Guid.NewGuid(), SlotOn = saturday, Half = HalfDay.Morning, WorkerId = worker,
        };

        var refused = await Should.ThrowAsync<RuleException>(() => _host.SendAsync(command, Roles.Maintenance));

        refused.Code.ShouldBe("Interventions.SlotConflicts");
        refused.Arguments[0].ShouldBe(new[] { PlanConflict.NotAWorkingDay });
        (await _host.VisitAsync(asked.Id)).State.ShouldBe(InterventionState.Requested);
        await _host.SendAsync(command with { ConflictsSeen = true }, Roles.Maintenance);
        (await _host.VisitAsync(asked.Id)).SlotOn.ShouldBe(saturday);
    }

    [Fact]
    public async Task Schedule_TwoAtOnceForOneHour_LetsOneIn()
    {
        var worker = await _host.WorkerAsync();
        var commands = new List<ScheduleVisit.Command>();
        foreach (var door in (string[])["1", "2", "3"])
        {
            var asked = await _host.AskAsync(door: door);
            await _host.SendAsync(asked, Roles.Reception);
            commands.Add(new ScheduleVisit.Command
            {
                Id = asked.Id, Version = (await _host.VisitAsync(asked.Id)).Version, Token = Guid.NewGuid(), SlotOn = _host.Clock.Today.AddDays(1), SlotFrom = new TimeOnly(9, 0), WorkerId = worker,
            });
        }

        var refusals = await Task.WhenAll(commands.Select(async command => await Record.ExceptionAsync(() => _host.SendAsync(command, Roles.Maintenance))));

        refusals.OfType<RuleException>().Select(refused => refused.Code).ShouldBe(["Interventions.SlotConflicts", "Interventions.SlotConflicts"]);
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.Reception)]
    [InlineData(Roles.CallCentre)]
    public async Task Agenda_ForWhoDoesNotPlan_IsForbidden(string role)
        => await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(new GetAgenda.Query(), role));
}
