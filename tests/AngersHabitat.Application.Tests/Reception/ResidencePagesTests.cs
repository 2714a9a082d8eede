using AngersHabitat.Application.Reception.Halls;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;
using CsCheck;

namespace AngersHabitat.Application.Tests.Reception;

/// <summary>Where the page of a residence stands: its own address, its short code, and the addresses that it leaves.</summary>
public sealed class ResidencePagesTests(IdleHost host) : IClassFixture<IdleHost>
{
    [Fact]
    public async Task Rename_MovesThePage_AndTheFormerAddressLeadsToIt()
    {
        var id = await SaveAsync("Les Pages Neuves", "Angers");
        var first = await HallAsync("les-pages-neuves");

        await RenameAsync(id, "Les Pages Anciennes");
        (await host.SendAsync(new FindFormerResidence.Query("les-pages-neuves"))).ShouldBe("les-pages-anciennes");
        (await host.SendAsync(new GetHall.Query(first.Code.ToUpperInvariant(), ByCode: true))).Slug.ShouldBe("les-pages-anciennes", "the code hangs in the hall");
        await Should.ThrowAsync<NotFoundException>(() => HallAsync("les-pages-neuves"));

        await RenameAsync(id, "Les Pages Neuves");
        (await host.SendAsync(new FindFormerResidence.Query("les-pages-anciennes"))).ShouldBe("les-pages-neuves");
        (await host.SendAsync(new FindFormerResidence.Query("les-pages-neuves"))).ShouldBeNull();
    }

    [Fact]
    public async Task SameName_InAnotherCommune_StandsBesideIt_AndNeverAtAFormerAddress()
    {
        var one = await SaveAsync("Le Double", "Angers");
        await SaveAsync("Le Double", "Trélazé");
        (await HallAsync("le-double")).City.ShouldBe("Angers");
        (await HallAsync("le-double-trelaze")).City.ShouldBe("Trélazé");

        await RenameAsync(one, "Le Simple");
        await SaveAsync("Le Double", "Avrillé");
        (await HallAsync("le-double-avrille")).City.ShouldBe("Avrillé");
    }

    [Fact]
    public async Task Chore_ResidencesFromBefore_AreNamedOnce()
    {
        var id = await SaveAsync("D'avant les pages", "Angers");
        await host.InStoreAsync(db => db.Residences.Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Slug, $"{id}").SetProperty(row => row.Code, $"{id:N}".Substring(20))));

        (await host.SendAsync(new NameResidences.Command(), Roles.Administrator)).ShouldBe(1);
        (await host.SendAsync(new NameResidences.Command(), Roles.Administrator)).ShouldBe(0);

        (await HallAsync("d-avant-les-pages")).ResidenceId.ShouldBe(id);
        (await host.SendAsync(new FindFormerResidence.Query($"{id}"))).ShouldBeNull("nobody had read that address");
    }

    [Fact]
    public void Book_AnyNames_GivesEachItsOwnAddressAndCode()
        => AnyOf("Ney", "Ney 2", "ney", "Némo", "!", "N").SelectMany(_ => AnyOf("Angers", "Trélazé", "2"), (name, city) => (name, city)).List[1, 60].Sample(pairs =>
        {
            var book = new ResidenceAddressBook([], []);
            var residences = pairs.Select(pair => Residence(pair.name, pair.city)).ToList();
            residences.ForEach(residence => book.Place(residence));
            residences.Select(residence => residence.Slug).Distinct().Count().ShouldBe(residences.Count);
            residences.Select(residence => residence.Code).Distinct().Count().ShouldBe(residences.Count);
            residences.ForEach(residence => book.Place(residence).ShouldBeNull("nothing changes twice"));
        }, iter: 100);

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Residence Residence(string name, string city)
        => new(Guid.NewGuid(), name, new ResidenceAddress([new ResidenceStretch("rue Neuve", 1, 9)], "49000", city, null), Guid.NewGuid(), null);

    private Task<Hall> HallAsync(string slug) => host.SendAsync(new GetHall.Query(slug));

    private async Task<Guid> SaveAsync(string name, string city)
    {
        var lodge = await host.InStoreAsync(db => db.Places.Where(row => row.Slug == "loge-les-tilleuls").Select(row => row.Id).SingleAsync());
        var command = new SaveResidence.Command { Id = Guid.NewGuid(), Name = name, Addresses = "1 à 9 rue Neuve", PostalCode = "49000", City = city, LodgeId = lodge };
        await host.SendAsync(command, Roles.Administrator);
        return command.Id;
    }

    private async Task RenameAsync(Guid id, string name)
        => await host.SendAsync(SaveResidence.Command.Of(await host.SendAsync(new GetResidence.Query(id), Roles.Administrator)) with { Name = name }, Roles.Administrator);
}
