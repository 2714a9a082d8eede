using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Tests.Outreach;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Tests.Files;

/// <summary>A confirmed file, stored part by part: interrupted, taken up, confirmed twice, among others at work.</summary>
public sealed class ImportRunTests : IAsyncDisposable
{
    private const int People = 1_300;
    private readonly PortalHost _host = new();
    private readonly Actor _owner = new(Guid.NewGuid(), "Responsable d'essai", [Roles.Manager]);

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Restart_InTheMiddle_GoesOnToExactlyTheWhole()
    {
        var (campaign, id) = await ConfirmedAsync();
        (await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id))).ShouldBeTrue();
        (await CountAsync(campaign)).ShouldBe((500, 500, 500));

        using var second = _host.Restart();
        await await second.Runner.TakeUpAsync(TestContext.Current.CancellationToken);
        (await CountAsync(campaign)).People.ShouldBe(500, "the first runner may still be at it");
        second.Time.Advance(FileImport.LeaseLength);
        await await second.Runner.TakeUpAsync(TestContext.Current.CancellationToken);

        (await CountAsync(campaign)).ShouldBe((People, People, People));
        (await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id))).ShouldBeFalse("the first runner finds nothing left");
        var import = (await _host.SendAsAsync(_owner, new GetImport.Query(id))).Import;
        (import.State, import.Added, import.LinesDone).ShouldBe((ImportState.Done, People, People));
    }

    [SqliteOnly("a trigger of SQLite stands for a store that stops")]
    [Fact]
    public async Task StoreChunk_StoppedBetweenItsRowsAndItsCursor_StoresNeither()
    {
        var (campaign, id) = await ConfirmedAsync();
        await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id));
        await ExecuteAsync("CREATE TRIGGER Stop BEFORE DELETE ON ImportParts BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        await Should.ThrowAsync<DbUpdateException>(() => _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id)));
        (await CountAsync(campaign)).ShouldBe((500, 500, 500));
        (await _host.SendAsAsync(_owner, new GetImport.Query(id))).Import.LinesDone.ShouldBe(500);

        await ExecuteAsync("DROP TRIGGER Stop");
        await _host.Runner.RunAsync(id);
        (await CountAsync(campaign)).ShouldBe((People, People, People));
    }

    [SqliteOnly("a trigger of SQLite stands for a store that stops")]
    [Fact]
    public async Task Run_StoreThatKeepsRefusing_StopsAndSaysWhatIsIn()
    {
        var (_, id) = await ConfirmedAsync();
        await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id));
        await ExecuteAsync($"CREATE TRIGGER Stop BEFORE INSERT ON People WHEN NEW.Reference = '{PeopleLines.Reference(700)}' BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        await _host.Runner.RunAsync(id);
        var import = (await _host.SendAsAsync(_owner, new GetImport.Query(id))).Import;
        (import.State, import.Added).ShouldBe((ImportState.Failed, 500));
        import.Reason.ShouldBe("Une panne du portail l'a interrompu. Envoyez de nouveau le fichier : ce qui est enregistré ne sera pas ajouté deux fois.");
    }

    [Fact]
    public async Task Confirm_TwiceAtOnceAndByTwoPortals_StoresOnce()
    {
        var (campaign, id) = await StagedAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(portal => Task.Run(() => ConfirmAndRunAsync(id, Guid.NewGuid()))));
        (await CountAsync(campaign)).ShouldBe((People, People, People));
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Files.Confirm" && row.SubjectId == id))).ShouldBe(1);
    }

    [Fact]
    public async Task Run_AnothersCommand_HasItsTurnBetweenTwoParts()
    {
        var campaign = await _host.AddCampaignAsync([Guid.NewGuid()]);
        var id = await _host.StageAsync(_owner, PeopleImport.Kind, PeopleLines.Of(3_000), campaign);
        await _host.ConfirmAsync(_owner, id);
        var run = _host.Runner.RunAsync(id);
        await _host.SendAsync(new NoteCall.Command { Id = Guid.NewGuid(), Reason = CallReason.Rent, Outcome = CallOutcome.Answered }, Roles.CallCentre);
        var import = await _host.InStoreAsync(db => db.FileImports.AsNoTracking().SingleAsync(row => row.Id == id));
        await run;
        import.PartsDone.ShouldBeLessThan(import.Parts, "the call was noted before the file was whole");
        (await CountAsync(campaign)).People.ShouldBe(3_000);
    }

    [Fact]
    public async Task Run_PeopleLinkedAcrossParts_BecomeOneHousehold()
    {
        var campaign = await _host.AddCampaignAsync([Guid.NewGuid()]);
        // 700 has the number of 5; 1,200 links the households of 7 (first part) and 800 (second part).
        await _host.ImportAsync(_owner, PeopleImport.Kind, PeopleLines.Of(People, (700, 5), (800, 7), (1_200, 800), (1_201, 9), (1_202, 9)), campaign);
        (await HouseholdsAsync(5, 700)).ShouldBe(1);
        (await HouseholdsAsync(7, 800, 1_200)).ShouldBe(1);
        (await HouseholdsAsync(9, 1_201, 1_202)).ShouldBe(1);
        (await CountAsync(campaign)).ShouldBe((People, People, People - 5));
    }

    private async Task<(Guid Campaign, Guid Id)> StagedAsync()
    {
        var campaign = await _host.AddCampaignAsync([Guid.NewGuid()]);
        return (campaign, await _host.StageAsync(_owner, PeopleImport.Kind, PeopleLines.Of(People), campaign));
    }

    private async Task<(Guid Campaign, Guid Id)> ConfirmedAsync()
    {
        var (campaign, id) = await StagedAsync();
        await _host.ConfirmAsync(_owner, id);
        return (campaign, id);
    }

    // A runner of another portal on the same store.
    private async Task ConfirmAndRunAsync(Guid id, Guid runnerId)
    {
        await _host.SendAsAsync(_owner, new ConfirmImport.Command(id, runnerId));
        while (await _host.SendAsync(new StoreChunk.Command(id, runnerId)))
        {
        }
    }

    private Task<(int People, int Contacts, int Households)> CountAsync(Guid campaign) => _host.InStoreAsync(async db =>
    {
        var people = db.People.Where(row => row.Reference.StartsWith(PeopleLines.Prefix));
        return (await people.CountAsync(), await db.CampaignContacts.CountAsync(row => row.CampaignId == campaign), await people.Select(row => row.GroupId).Distinct().CountAsync());
    });

    private Task<int> HouseholdsAsync(params int[] lines)
    {
        var references = lines.Select(PeopleLines.Reference).ToList();
        return _host.InStoreAsync(async db =>
        {
            var people = db.People.Where(row => references.Contains(row.Reference));
            var contacts = db.CampaignContacts.Where(row => people.Any(person => person.Id == row.PersonId));
            return await people.Select(row => row.GroupId).Union(contacts.Select(row => row.GroupId)).CountAsync();
        });
    }

    private Task<int> ExecuteAsync(string sql) => _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync(sql));
}
