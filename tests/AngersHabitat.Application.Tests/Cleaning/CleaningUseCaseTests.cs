using AngersHabitat.Application.Cleaning;
using AngersHabitat.Domain.Cleaning;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Cleaning;

/// <summary>Thursday 12 November 2020, 10:00, in the second lockdown; the demonstration's plans and rounds.</summary>
public sealed class CleaningUseCaseTests : IDisposable
{
    private const int Handles = 2;

    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task RecordRounds_SentTwice_IsStoredOnceAndJournalled()
    {
        var (id, act) = (await ResidenceAsync(), Done(0, Handles));
        (await RecordAsync(id, act)).Refusals.ShouldBeEmpty();
        (await RecordAsync(id, act, act)).Refusals.ShouldBeEmpty();
        (await _host.InStoreAsync(db => db.CleaningRounds.CountAsync(row => row.Id == act.Id))).ShouldBe(1);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Cleaning.Record" && entry.SubjectId == id))).ShouldBe(1);
    }

    [Fact]
    public async Task RecordRounds_RefusedAmongOthers_DoesNotHinderThem()
    {
        var id = await ResidenceAsync();
        var (good, old) = (Done(60, 0), Done(9 * 86_400, 0));
        (await RecordAsync(id, old, good)).Refusals.Single().ShouldSatisfyAllConditions(refusal => refusal.Id.ShouldBe(old.Id), refusal => refusal.Rule.Code.ShouldBe("Cleaning.TooOld"));
        (await _host.InStoreAsync(db => db.CleaningRounds.AnyAsync(row => row.Id == good.Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task RecordRounds_UnderAnIdentifierOfAnotherResidence_IsRefusedAndHindersNoOther()
    {
        var (id, act, good) = (await ResidenceAsync(), Done(0, Handles), Done(0, 0));
        await RecordAsync(id, act);
        var other = await _host.InStoreAsync(db => db.CleaningSites.Where(site => site.Id != id).OrderBy(site => site.Number).Select(site => site.Id).FirstAsync());
        (await RecordAsync(other, act, good)).Refusals.Single().ShouldSatisfyAllConditions(refusal => refusal.Id.ShouldBe(act.Id), refusal => refusal.Rule.Code.ShouldBe("Cleaning.ActOfAnotherResidence"));
        (await _host.InStoreAsync(db => db.CleaningRounds.AnyAsync(row => row.Id == good.Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task RecordRounds_UndoneInTheSameMessageOrTwice_CountsNoLonger()
    {
        var (id, act) = (await ResidenceAsync(), Done(120, 0));
        var undo = new RecordRounds.Act { Id = Guid.NewGuid(), Kind = CleaningRoundKind.Undo, AboutId = act.Id, SecondsAgo = 60 };
        (await RecordAsync(id, undo, act)).Refusals.ShouldBeEmpty();
        (await RecordAsync(id, undo with { Id = Guid.NewGuid() })).Refusals.ShouldBeEmpty();
        (await _host.InStoreAsync(db => db.CleaningRounds.CountAsync(row => row.AboutId == act.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task RecordRounds_OfAResidenceOfSomebodyElse_IsNotFoundForATechnician()
        => await Should.ThrowAsync<NotFoundException>(async () => await _host.SendAsync(new RecordRounds.Command { Id = await ResidenceAsync(), Acts = [Done(0, 0)] }, Roles.Technician));

    [Fact]
    public async Task PublishCleaningPlan_FromToday_IsInForceAndKeepsWhatWas()
    {
        var id = await ResidenceAsync();
        var form = (await _host.SendAsync(new GetCleaningPlan.Query(id), Roles.Manager)).Form;
        await _host.SendAsync(form with { Lines = [new() { Point = 0, Usual = "lun-ven", Crisis = "lun-ven, 3 fois" }] }, Roles.Manager);
        var versions = (await _host.SendAsync(new GetCleaningPlan.Query(id), Roles.Manager)).Versions;
        versions.Select(version => version.Number).ShouldBe([3, 2, 1]);
        versions[0].ShouldSatisfyAllConditions(version => version.IsInForce.ShouldBeTrue(), version => version.Lines.ShouldBe([("Hall", "lun-ven ; en crise : lun-ven, 3 fois")]));
        await Should.ThrowAsync<EditConflictException>(() => _host.SendAsync(form with { Id = Guid.NewGuid() }, Roles.Manager));
    }

    [Fact]
    public async Task CopyCleaningPlan_ToAnAgency_GivesEachAVersionOnce()
    {
        var id = await ResidenceAsync();
        var agency = await _host.InStoreAsync(db => db.Residences.Where(row => row.Id == id).Select(row => row.AgencyId).SingleAsync());
        var others = await _host.InStoreAsync(db => db.Residences.CountAsync(row => row.AgencyId == agency && row.Id != id));
        var command = new CopyCleaningPlan.Command { Id = Guid.NewGuid(), SourceId = id, AgencyId = agency, OnlyWithout = false, From = _host.Clock.Today };
        (await _host.SendAsync(command, Roles.Manager)).ShouldBe(others);
        (await _host.SendAsync(command, Roles.Manager)).ShouldBe(0);
        (await _host.InStoreAsync(db => db.CleaningPlans.CountAsync(plan => plan.Number == 3))).ShouldBe(others);
    }

    [Fact]
    public async Task KeepCleaningDays_AfterADeviceTellsOfYesterday_CountsItAnew()
    {
        var id = await ResidenceAsync();
        var site = await _host.InStoreAsync(db => db.CleaningSites.SingleAsync(row => row.Id == id));
        var day = _host.Clock.Today.AddDays(-2);
        await _host.InStoreAsync(db => db.CleaningRounds.Where(row => row.Site == site.Number && row.On == day).ExecuteDeleteAsync());
        await _host.InStoreAsync(db => db.CleaningKeptDays.Where(row => row.On == day).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsStale, true)));
        await KeepAsync();
        (await GapAsync(day, site.Number)).ShouldNotBeNull().IsBare.ShouldBeTrue();
        var seconds = (_host.Clock.UtcNow - Paris.ToStored(Paris.ToInstant(day, new TimeOnly(9, 0)))).TotalSeconds;
        await RecordAsync(id, Done(seconds, 0, 1, Handles, 3, 4, 5), Done(seconds - (6 * 3600), Handles));
        await KeepAsync();
        (await GapAsync(day, site.Number)).ShouldBeNull();
    }

    [Fact]
    public async Task KeptFigures_OfEveryDate_AreWhatTheRuleSaysOfTheRounds()
    {
        var before = await SumsAsync();
        await _host.InStoreAsync(db => db.CleaningKeptDays.Where(day => day.On >= _host.Clock.Today.AddDays(-15)).ExecuteUpdateAsync(set => set.SetProperty(day => day.IsStale, true)));
        await KeepAsync();
        (await SumsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task MissedHandles_AfterNoonInACrisis_AreTheSameDayOnTheBoardAndToDecide()
    {
        _host.Clock.StartAt(new DateTimeOffset(2020, 11, 12, 12, 1, 0, TimeSpan.FromHours(1)));
        var id = await ResidenceAsync();
        var number = await _host.InStoreAsync(db => db.CleaningSites.Where(row => row.Id == id).Select(row => row.Number).SingleAsync());
        await _host.InStoreAsync(db => db.CleaningRounds.Where(row => row.Site == number && row.On == _host.Clock.Today).ExecuteDeleteAsync());
        await KeepAsync();
        var missed = (await _host.SendAsync(new GetCleaningAlarm.Query(), Roles.Manager)).Handles;
        missed.ShouldBeGreaterThan(0);
        await RecordAsync(id, Done(3_600, Handles));
        await KeepAsync();
        (await _host.SendAsync(new GetCleaningAlarm.Query(), Roles.Manager)).Handles.ShouldBe(missed - 1);
    }

    [Fact]
    public async Task LastAndNextRound_AfterARound_SayBoth()
    {
        var id = await ResidenceAsync();
        await RecordAsync(id, Done(0, 0, 1, Handles, 3, 4, 5));
        await using var scope = _host.Services.CreateAsyncScope();
        var known = await scope.ServiceProvider.GetRequiredService<IResidenceCleaning>().ReadAsync(id, _host.Clock.UtcNow, TestContext.Current.CancellationToken);
        known.ShouldNotBeNull().LastAt.ShouldNotBeNull().ShouldBeGreaterThan(_host.Clock.UtcNow.AddMinutes(-5));
        known.NextBy.ShouldBe(Paris.ToStored(Paris.ToInstant(_host.Clock.Today, new TimeOnly(18, 0))));
    }

    private static RecordRounds.Act Done(double secondsAgo, params int[] points) => new() { Id = Guid.NewGuid(), Kind = CleaningRoundKind.Done, Points = points, SecondsAgo = secondsAgo };

    private Task<RecordRounds.Result> RecordAsync(Guid id, params RecordRounds.Act[] acts) => _host.SendAsync(new RecordRounds.Command { Id = id, Acts = acts }, Roles.Maintenance);

    private Task KeepAsync() => _host.SendAsync(new KeepCleaningDays.Command());

    private Task<CleaningGap?> GapAsync(DateOnly on, int site) => _host.InStoreAsync(db => db.CleaningGaps.SingleOrDefaultAsync(gap => gap.On == on && gap.Site == site));

    private async Task<string> SumsAsync()
    {
        var sums = await _host.InStoreAsync(db => db.CleaningFigures.GroupBy(figure => figure.On).OrderBy(day => day.Key)
            .Select(day => new { day.Key, Due = day.Sum(one => one.Due), InTime = day.Sum(one => one.InTime), Late = day.Sum(one => one.Late), NotDone = day.Sum(one => one.NotDone) }).ToListAsync());
        return string.Join('\n', sums.Where(day => day.Key < _host.Clock.Today));
    }

    // A residence of a caretaker without account, not of the demonstration's technician, whom no firm cleans.
    private Task<Guid> ResidenceAsync() => _host.InStoreAsync(db => (
        from site in db.CleaningSites
        join residence in db.Residences on site.Id equals residence.Id
        where db.CleaningPlans.All(plan => plan.Site != site.Number || plan.CleanerId == null)
            && db.Cleaners.Any(cleaner => cleaner.AccountId == null && cleaner.Lodges.Any(lodge => lodge.LodgeId == residence.LodgeId))
        orderby site.Number
        select site.Id).FirstAsync());
}
