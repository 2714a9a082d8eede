namespace AngersHabitat.Application.Tests.Store;

/// <summary>Texts that were stored before doors refused what no page or file can carry are found and cleaned, plain ones and those within the JSON of a value.</summary>
public sealed class StoredTextTests
{
    [Fact]
    public async Task Clean_TextsThatNothingCarries_AreCarriedAfterwards_AndTheOthersUntouched()
    {
        await using var host = new IdleHost();
        (await host.SendAsync(new CleanStoredTexts.Command())).ShouldBe(0);
        var (person, other) = await host.InStoreAsync(async db => (await db.People.OrderBy(row => row.Id).FirstAsync(), await db.People.OrderBy(row => row.Id).Skip(1).FirstAsync()));
        var facts = await host.InStoreAsync(db => db.LandlordProfiles.Select(row => row.Facts).SingleAsync());
        await host.InStoreAsync(db => db.People.Where(row => row.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastName, "Du\u0001ra\u000Bnd\uFFFE")));
        await host.InStoreAsync(db => db.LandlordProfiles.ExecuteUpdateAsync(set => set.SetProperty(row => row.Facts, facts with { Name = "Office\u0002 d'A\uFFFF" })));

        (await host.SendAsync(new CleanStoredTexts.Command())).ShouldBe(2);

        var cleaned = await host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == person.Id));
        cleaned.LastName.ShouldBe("Dura\nnd");
        cleaned.Version.ShouldNotBe(person.Version);
        (await host.InStoreAsync(db => db.LandlordProfiles.Select(row => row.Facts).SingleAsync())).ToString().ShouldBe((facts with { Name = "Office d'A" }).ToString());
        (await host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == other.Id))).Version.ShouldBe(other.Version);
        (await host.SendAsync(new CleanStoredTexts.Command())).ShouldBe(0);
    }
}
