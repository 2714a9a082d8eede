using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.Tests.CallCentre;

public sealed class CorrectCallTests : IAsyncDisposable
{
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task CancelCall_FiguresFollowAndTheRowStaysWithoutItsNote()
    {
        var before = await TodayAsync();
        var call = await NoteAsync(CallReason.Rent, CallOutcome.Answered);
        (await TodayAsync()).Calls.ShouldBe(before.Calls + 1);

        await _host.SendAsync(new CancelCall.Command(call.Id), Roles.CallCentre);
        await _host.SendAsync(new CancelCall.Command(call.Id), Roles.CallCentre);

        var after = await TodayAsync();
        (after.Calls, after.Reasons, after.Outcomes).ShouldBe((before.Calls, before.Reasons, before.Outcomes));
        (await DeskAsync()).Mine.ShouldNotContain(noted => noted.Id == call.Id);
        var row = await RowAsync(call.Id);
        (row.CancelledAt, row.Note, row.Reason).ShouldBe((_host.Clock.UtcNow, null, CallReason.Rent));
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "CallCentre.CancelCall" && entry.SubjectId == call.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task CancelCall_FormOfTheCallSentAgain_StaysCancelled()
    {
        var call = await NoteAsync(CallReason.Rent, CallOutcome.Answered);
        await _host.SendAsync(new CancelCall.Command(call.Id), Roles.CallCentre);
        await _host.SendAsync(call, Roles.CallCentre);
        (await RowAsync(call.Id)).CancelledAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task CorrectCall_Reason_MovesTheFigureAndKeepsTheHour()
    {
        var call = await NoteAsync(CallReason.Rent, CallOutcome.Answered);
        var before = await TodayAsync();
        _host.MoveTo(new DateTime(2020, 11, 12, 15, 0, 0));

        var correction = Call(CallReason.Cleanliness, CallOutcome.Transferred);
        await _host.SendAsync(new CorrectCall.Command(call.Id, correction), Roles.CallCentre);

        var after = await TodayAsync();
        (after.Calls, after.Hours).ShouldBe((before.Calls, before.Hours));
        after.Reasons[(int)CallReason.Rent].ShouldBe(before.Reasons[(int)CallReason.Rent] - 1);
        after.Reasons[(int)CallReason.Cleanliness].ShouldBe(before.Reasons[(int)CallReason.Cleanliness] + 1);
        after.Outcomes[(int)CallOutcome.Transferred].ShouldBe(before.Outcomes[(int)CallOutcome.Transferred] + 1);
        (await RowAsync(correction.Id)).CorrectsId.ShouldBe(call.Id);
    }

    [Fact]
    public async Task CorrectCall_SentTwiceAtOnce_StoresOne()
    {
        var call = await NoteAsync(CallReason.Rent, CallOutcome.Answered);
        var before = await TodayAsync();
        var command = new CorrectCall.Command(call.Id, Call(CallReason.Repair, CallOutcome.Answered));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _host.SendAsync(command, Roles.CallCentre)));
        (await TodayAsync()).Calls.ShouldBe(before.Calls);
    }

    [Fact]
    public async Task CorrectCall_InTwoWindowsAtOnce_OneStands()
    {
        var call = await NoteAsync(CallReason.Rent, CallOutcome.Answered);
        var before = await TodayAsync();
        var done = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            try
            {
                await _host.SendAsync(new CorrectCall.Command(call.Id, Call(CallReason.Repair, CallOutcome.Answered)), Roles.CallCentre);
                return true;
            }
            catch (Exception refusal) when (refusal is EditConflictException or RuleException)
            {
                return false;
            }
        }));
        done.Count(one => one).ShouldBe(1);
        (await TodayAsync()).Calls.ShouldBe(before.Calls);
    }

    [Fact]
    public async Task CorrectCall_CallbackThatWasNone_LeavesTheListAndItsNumberGoes()
    {
        var call = await NoteAsync(CallReason.Rent, CallOutcome.CallBack);
        (await OwedAsync()).Rows.Total.ShouldBe(10);
        await _host.SendAsync(new CorrectCall.Command(call.Id, Call(CallReason.Rent, CallOutcome.Answered)), Roles.CallCentre);
        (await OwedAsync()).Rows.Total.ShouldBe(9);
        var row = await _host.InStoreAsync(db => db.Callbacks.AsNoTracking().SingleAsync(callback => callback.CallId == call.Id));
        (row.Result, row.Number, row.Name).ShouldBe((CallbackResult.Cancelled, null, null));
    }

    [Fact]
    public async Task CorrectCall_CallbackThatWasForgotten_IsOwedSinceTheCall()
    {
        var call = await NoteAsync(CallReason.Rent, CallOutcome.Answered);
        var since = _host.Clock.UtcNow;
        _host.MoveTo(new DateTime(2020, 11, 12, 11, 0, 0));
        var correction = Call(CallReason.Rent, CallOutcome.CallBack);
        await _host.SendAsync(new CorrectCall.Command(call.Id, correction), Roles.CallCentre);
        (await OwedAsync()).Rows.Items.Single(owed => owed.Id == correction.Id).OwedAt.ShouldBe(since);
    }

    [Fact]
    public async Task CancelCall_UrgentCallNoted_LeavesEverybodysListWithPlaceAndNumber()
    {
        var call = await NoteAsync(CallReason.Emergency, CallOutcome.Urgent);
        await _host.SendAsync(new CancelCall.Command(call.Id), Roles.CallCentre);
        (await DeskAsync()).Urgent.ShouldNotContain(urgent => urgent.Id == call.Id);
        (await _host.SendAsync(new GetBoard.Query(), Roles.Manager)).Urgent.ShouldBe(2);
        var row = await _host.InStoreAsync(db => db.UrgentCalls.AsNoTracking().SingleAsync(urgent => urgent.CallId == call.Id));
        (row.Where, row.Number).ShouldBe((null, null));
    }

    [Fact]
    public async Task CancelCall_UrgentCallTakenByAColleague_IsRefusedAndStillCounts()
    {
        var call = await NoteAsync(CallReason.Emergency, CallOutcome.Urgent);
        await _host.SendAsAsync(Colleague(), new TakeUrgentCall.Command(call.Id));
        var before = await TodayAsync();
        (await RefusalAsync(new CancelCall.Command(call.Id))).ShouldBe("CallCentre.UrgentTaken");
        (await TodayAsync()).Calls.ShouldBe(before.Calls);
    }

    [Fact]
    public async Task CancelCall_CallOfAColleagueOrOfYesterday_IsRefused()
    {
        var call = await NoteAsync(CallReason.Rent, CallOutcome.Answered);
        (await Should.ThrowAsync<RuleException>(() => _host.SendAsAsync(Colleague(), new CancelCall.Command(call.Id)))).Code.ShouldBe("CallCentre.NotYourCall");
        _host.MoveTo(new DateTime(2020, 11, 13, 8, 0, 0));
        await _host.SendAsync(new KeepCallFigures.Command());
        (await RefusalAsync(new CancelCall.Command(call.Id))).ShouldBe("CallCentre.NotToday");
        await Should.ThrowAsync<NotFoundException>(() => _host.SendAsync(new GetNotedCall.Query(call.Id), Roles.CallCentre));
    }

    private static Actor Colleague() => new(Guid.NewGuid(), "Une collègue", [Roles.CallCentre]);

    private static NoteCall.Command Call(CallReason reason, CallOutcome outcome) => new()
    {
        Id = Guid.NewGuid(), Reason = reason, Outcome = outcome, Note = "essai", Number = "02 61 91 04 12", CallerName = "Mme Essai", Where = "Hall B",
    };

    private async Task<NoteCall.Command> NoteAsync(CallReason reason, CallOutcome outcome)
    {
        var call = Call(reason, outcome);
        await _host.SendAsync(call, Roles.CallCentre);
        return call;
    }

    private async Task<DailyVolume> TodayAsync() => (await _host.SendAsync(new GetCallReport.Query(), Roles.Manager)).Days[^1];

    private Task<ListCallbacks.Result> OwedAsync() => _host.SendAsync(new ListCallbacks.Query(), Roles.CallCentre);

    private Task<GetCallDesk.Result> DeskAsync() => _host.SendAsync(new GetCallDesk.Query(), Roles.CallCentre);

    private Task<InboundCall> RowAsync(Guid id) => _host.InStoreAsync(db => db.InboundCalls.AsNoTracking().SingleAsync(row => row.Id == id));

    private async Task<string> RefusalAsync(CancelCall.Command command)
        => (await Should.ThrowAsync<RuleException>(() => _host.SendAsync(command, Roles.CallCentre))).Code;
}
