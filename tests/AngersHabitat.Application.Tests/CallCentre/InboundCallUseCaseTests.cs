using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;
using FluentValidation;

namespace AngersHabitat.Application.Tests.CallCentre;

public sealed class InboundCallUseCaseTests : IAsyncDisposable
{
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task NoteCall_SentTwiceAtOnce_StoresOneCallAndOneCallback()
    {
        var call = CallBack();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _host.SendAsync(call, Roles.CallCentre)));
        (await _host.InStoreAsync(db => db.InboundCalls.CountAsync(row => row.Id == call.Id))).ShouldBe(1);
        (await _host.InStoreAsync(db => db.Callbacks.CountAsync(row => row.CallId == call.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task NoteCall_Answered_KeepsNoNumber()
    {
        var call = CallBack() with { Outcome = CallOutcome.Answered, Note = "rappeler le 02 61 91 04 12" };
        await _host.SendAsync(call, Roles.CallCentre);
        (await _host.InStoreAsync(db => db.Callbacks.AnyAsync(row => row.CallId == call.Id))).ShouldBeFalse();
        (await _host.InStoreAsync(db => db.InboundCalls.Where(row => row.Id == call.Id).Select(row => row.Note).SingleAsync())).ShouldBe("rappeler le •••");
        (await _host.InStoreAsync(db => db.AuditEntries.Where(row => row.SubjectId == call.Id).Select(row => row.After).SingleAsync()))!.ShouldNotContain("91 04");
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("abc")]
    public async Task NoteCall_CallbackWithoutUsableNumber_IsRefused(string number)
        => (await Should.ThrowAsync<ValidationException>(() => _host.SendAsync(CallBack() with { Number = number }, Roles.CallCentre)))
            .Errors.ShouldContain(error => error.PropertyName == "Number");

    [Fact]
    public async Task NoteCall_ByReception_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(CallBack(), Roles.Reception));

    [Fact]
    public async Task FollowCallback_End_ErasesNumberAndNameButKeepsTheFigures()
    {
        var call = CallBack();
        await _host.SendAsync(call, Roles.CallCentre);
        await StepAsync(call.Id, FollowCallback.Step.Take);
        await StepAsync(call.Id, FollowCallback.Step.End, CallbackResult.Reached);

        var row = await _host.InStoreAsync(db => db.Callbacks.AsNoTracking().SingleAsync(callback => callback.Id == call.Id));

        (row.Number, row.Name, row.Result).ShouldBe((null, null, CallbackResult.Reached));
        (await _host.InStoreAsync(db => db.InboundCalls.AnyAsync(one => one.Id == call.Id && one.Outcome == CallOutcome.CallBack))).ShouldBeTrue();
    }

    [Fact]
    public async Task FollowCallback_TwoAgentsAtOnce_OneTakesIt()
    {
        var call = CallBack();
        await _host.SendAsync(call, Roles.CallCentre);
        var version = await VersionAsync(call.Id);
        var step = new FollowCallback.Command { Id = call.Id, Version = version, Step = FollowCallback.Step.Take };

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            try
            {
                await _host.SendAsAsync(new Actor(Guid.NewGuid(), "Agent", [Roles.CallCentre]), step);
                return true;
            }
            catch (Exception refusal) when (refusal is EditConflictException or RuleException)
            {
                return false;
            }
        }));

        results.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public async Task TakeUrgentCall_Twice_TheSecondPersonIsRefused()
    {
        var call = CallBack() with { Outcome = CallOutcome.Urgent, Reason = CallReason.Emergency, Where = "3e étage" };
        await _host.SendAsync(call, Roles.CallCentre);
        (await DeskAsync()).Urgent.ShouldContain(urgent => urgent.Id == call.Id && urgent.IsWaiting);

        await _host.SendAsAsync(new Actor(Guid.NewGuid(), "Une", [Roles.CallCentre]), new TakeUrgentCall.Command(call.Id));

        (await DeskAsync()).Urgent.ShouldNotContain(urgent => urgent.Id == call.Id);
        (await Should.ThrowAsync<RuleException>(() => _host.SendAsync(new TakeUrgentCall.Command(call.Id), Roles.CallCentre))).Code.ShouldBe("CallCentre.UrgentTaken");
    }

    [Fact]
    public async Task EraseCallers_AfterTheirTime_NotesAndUrgentDetailsGoAndCallsOwedStay()
    {
        var urgent = CallBack() with { Outcome = CallOutcome.Urgent, Where = "3e étage", Note = "fuite" };
        var owed = CallBack();
        await _host.SendAsync(urgent, Roles.CallCentre);
        await _host.SendAsync(owed, Roles.CallCentre);
        await _host.SendAsync(new TakeUrgentCall.Command(urgent.Id), Roles.CallCentre);

        _host.MoveTo(new DateTime(2020, 12, 20, 10, 0, 0));
        await _host.SendAsync(new EraseCallers.Command());

        var gone = await _host.InStoreAsync(db => db.UrgentCalls.AsNoTracking().SingleAsync(row => row.Id == urgent.Id));
        (gone.Where, gone.Number).ShouldBe((null, null));
        (await _host.InStoreAsync(db => db.InboundCalls.CountAsync(row => row.Note != null))).ShouldBe(0);
        (await _host.InStoreAsync(db => db.Callbacks.AsNoTracking().SingleAsync(row => row.Id == owed.Id))).Number.ShouldBe("+33261910412");
    }

    [Fact]
    public async Task ListCallbacks_NobodyCanLoseACallOwed()
    {
        _host.MoveTo(new DateTime(2021, 6, 1, 10, 0, 0));
        await _host.SendAsync(new EraseCallers.Command());
        var owed = await _host.SendAsync(new ListCallbacks.Query(), Roles.CallCentre);
        (owed.Rows.Total, owed.Late).ShouldBe((9, 9));
        owed.Rows.Items.ShouldAllBe(row => row.Number.StartsWith("+33"));
    }

    [Fact]
    public async Task ListCallbacks_ByFilter_KeepsThoseThatAreLateFreeOrAskedForAReason()
    {
        var call = CallBack();
        await _host.SendAsync(call, Roles.CallCentre);
        var asked = new ListCallbacks.Query { Reason = CallReason.Rent };
        var row = (await _host.SendAsync(asked, Roles.CallCentre)).Rows.Items.Single(row => row.Id == call.Id);
        row.IsLate.ShouldBeFalse();
        (await _host.SendAsync(asked with { Late = true }, Roles.CallCentre)).Rows.Items.ShouldNotContain(other => other.Id == call.Id);
        (await _host.SendAsync(asked with { Reason = CallReason.Repair }, Roles.CallCentre)).Rows.Items.ShouldNotContain(other => other.Id == call.Id);

        await _host.SendAsync(new FollowCallback.Command { Id = row.Id, Version = row.Version, Step = FollowCallback.Step.Take }, Roles.CallCentre);
        (await _host.SendAsync(asked with { Free = true }, Roles.CallCentre)).Rows.Items.ShouldNotContain(other => other.Id == call.Id);
        _host.MoveTo(Paris.ToLocal(new DateTimeOffset(_host.Clock.UtcNow + Callback.TakenFor, TimeSpan.Zero)));
        (await _host.SendAsync(asked with { Free = true }, Roles.CallCentre)).Rows.Items.ShouldContain(other => other.Id == call.Id);
    }

    private static NoteCall.Command CallBack() => new()
    {
        Id = Guid.NewGuid(), Reason = CallReason.Rent, Outcome = CallOutcome.CallBack, Number = "02 61 91 04 12", CallerName = "Mme Essai",
    };

    private Task<GetCallDesk.Result> DeskAsync() => _host.SendAsync(new GetCallDesk.Query(), Roles.CallCentre);

    private Task<Guid> VersionAsync(Guid id) => _host.InStoreAsync(db => db.Callbacks.Where(row => row.Id == id).Select(row => row.Version).SingleAsync());

    private async Task StepAsync(Guid id, FollowCallback.Step step, CallbackResult? result = null)
        => await _host.SendAsync(new FollowCallback.Command { Id = id, Version = await VersionAsync(id), Step = step, Result = result }, Roles.CallCentre);
}
