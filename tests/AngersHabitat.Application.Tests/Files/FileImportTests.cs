using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Tests.Outreach;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Outreach;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Files;

/// <summary>A file that comes in: whose it is, how long it waits, how it is given up.</summary>
public sealed class FileImportTests : IAsyncDisposable
{
    private readonly PortalHost _host = new();
    private readonly Actor _owner = new(Guid.NewGuid(), "Responsable d'essai", [Roles.Manager]);

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Waiting_IsItsSendersOnlyAndForAnHour()
    {
        var id = await StageAsync(3);
        (await _host.SendAsAsync(_owner, new GetImport.Query(id))).Import.Waiting.ShouldBe(3);
        var other = new Actor(Guid.NewGuid(), "Autre responsable", [Roles.Manager]);
        (await RefusalAsync(() => _host.SendAsAsync(other, new GetImport.Query(id)))).ShouldBe("Import.Expired");
        (await RefusalAsync(() => _host.SendAsAsync(other, new GetRejectedLines.Query(id)))).ShouldBe("Import.Expired");
        (await RefusalAsync(() => _host.ConfirmAsync(other, id))).ShouldBe("Import.Expired");
        (await RefusalAsync(() => _host.SendAsAsync(other, new CancelImport.Command(id)))).ShouldBe("Import.Expired");
        _host.Time.Advance(TimeSpan.FromHours(1));
        (await RefusalAsync(() => _host.SendAsAsync(_owner, new GetImport.Query(id)))).ShouldBe("Import.Expired");
        (await RefusalAsync(() => _host.ConfirmAsync(_owner, id))).ShouldBe("Import.Expired");
    }

    [Fact]
    public async Task Waiting_ByWhoeverLacksTheRole_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => _host.StageAsync(_owner with { Roles = [Roles.CallCentre] }, PeopleImport.Kind, "a;b\n1;2\n", Guid.NewGuid()));

    [Fact]
    public async Task Chore_FileNobodyConfirmed_IsGoneWithinTheHour()
    {
        var id = await StageAsync(3);
        await WorkAsync();
        (await LeftAsync(id)).ShouldBe((1, 1));
        _host.Time.Advance(TimeSpan.FromMinutes(50));
        await WorkAsync();
        (await LeftAsync(id)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Cancel_WaitingFile_LeavesNothing()
    {
        var id = await StageAsync(3);
        await _host.SendAsAsync(_owner, new CancelImport.Command(id));
        (await LeftAsync(id)).ShouldBe((0, 0));
        (await RefusalAsync(() => _host.ConfirmAsync(_owner, id))).ShouldBe("Import.Expired");
    }

    [Fact]
    public async Task Cancel_HalfWay_KeepsWhatIsInAndSaysIt()
    {
        var id = await StageAsync(700);
        await _host.ConfirmAsync(_owner, id);
        await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id));
        await _host.SendAsAsync(_owner, new CancelImport.Command(id));
        (await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id))).ShouldBeFalse();
        var import = (await _host.SendAsAsync(_owner, new GetImport.Query(id))).Import;
        (import.State, import.LinesDone, import.Added).ShouldBe((ImportState.Cancelled, 500, 500));
        (await PeopleAsync()).ShouldBe(500);
        (await LeftAsync(id)).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Confirm_CampaignClosedMeanwhile_SaysWhyItStopped()
    {
        var campaign = await _host.AddCampaignAsync([Guid.NewGuid()]);
        var id = await _host.StageAsync(_owner, PeopleImport.Kind, PeopleLines.Of(700), campaign);
        await _host.ConfirmAsync(_owner, id);
        await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id));
        await _host.InStoreAsync(async db =>
        {
            (await db.Campaigns.SingleAsync(row => row.Id == campaign)).Close(new ClosingBlockers(0, 0, 0, 0), _host.Clock.UtcNow);
            return await db.SaveChangesAsync();
        });
        await _host.Runner.RunAsync(id);
        var import = (await _host.SendAsAsync(_owner, new GetImport.Query(id))).Import;
        (import.State, import.Added).ShouldBe((ImportState.Failed, 500));
        import.Reason.ShouldNotBeNullOrEmpty();
        (await LeftAsync(id)).ShouldBe((1, 0));
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Outreach.ImportPeople" && row.SubjectId == campaign))).ShouldBe(1);
    }

    [Fact]
    public async Task Confirm_Whole_WritesOneLineAtTheBeginningAndOneAtTheEndInTheOwnersName()
    {
        var id = await StageAsync(1_300);
        await _host.ConfirmAsync(_owner, id);
        await _host.Runner.RunAsync(id);
        var lines = await _host.InStoreAsync(db => db.AuditEntries.Where(row => row.ActorId == _owner.UserId).Select(row => row.Action).ToListAsync());
        lines.ShouldBe(["Files.Stage", "Files.Confirm", "Outreach.ImportPeople"], ignoreOrder: true);
        (await LeftAsync(id)).ShouldBe((1, 0));
    }

    private async Task<Guid> StageAsync(int people)
        => await _host.StageAsync(_owner, PeopleImport.Kind, PeopleLines.Of(people), await _host.AddCampaignAsync([Guid.NewGuid()]));

    private async Task WorkAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<EraseStagedFiles.Chore>(scope.ServiceProvider).WorkAsync(TestContext.Current.CancellationToken);
    }

    private Task<(int Files, int Parts)> LeftAsync(Guid id)
        => _host.InStoreAsync(async db => (await db.FileImports.CountAsync(row => row.Id == id), await db.ImportParts.CountAsync(row => row.ImportId == id)));

    private Task<int> PeopleAsync() => _host.InStoreAsync(db => db.People.CountAsync(row => row.Reference.StartsWith(PeopleLines.Prefix)));

    private static async Task<string> RefusalAsync(Func<Task> act) => (await Should.ThrowAsync<RuleException>(act)).Code;
}
