using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Tests.Reception;

/// <summary>The register of places and residences by its commands.</summary>
public sealed class RegisterTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static int _numbers;
    private readonly int _number = Interlocked.Increment(ref _numbers);

    private string Name(string text) => $"{text} {_number}";

    [Fact]
    public async Task Create_Sent_TwiceIsOnePlaceWithItsHours()
    {
        var command = Lodge(Name("Loge du Test")) with { OnSiteHours = "lun-ven 17h-18h", PhoneHours = "sam 9h-12h" };

        var slug = await SendAsync(command);
        (await SendAsync(command)).ShouldBe(slug);

        slug.ShouldBe($"loge-du-test-{_number}");
        var rules = await RulesAsync(command.Id);
        rules.Weekly.Select(hours => $"{hours.Channel} {WeekText.Write(hours.Week)} {hours.From:O}")
            .ShouldBe(["OnSite lun-ven 17h-18h 2020-11-12", "Phone sam 9h-12h 2020-11-12"]);
    }

    [Fact]
    public async Task Create_LikeAnother_TakesItsRulesWithIdentifiersOfItsOwn()
    {
        var like = await IdAsync("agence-sud");
        var command = Lodge(Name("Loge comme le Sud")) with { LikeId = like };

        await SendAsync(command);

        var (own, other) = (await RulesAsync(command.Id), await RulesAsync(like));
        own.Weekly.Select(hours => hours.Week).ShouldBe(other.Weekly.Select(hours => hours.Week));
        own.Measures.Count.ShouldBe(other.Measures.Count);
        own.All().Select(rule => rule.Id).Intersect(other.All().Select(rule => rule.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Create_WhatCannotBe_IsRefusedByItsCode()
    {
        (await RefusedAsync(Lodge("AGENCE  nord"))).ShouldBe("Reception.NameTaken");
        (await RefusedAsync(Lodge(Name("Second siège")) with { Type = PlaceType.Headquarters, AgencyId = null })).ShouldBe("Reception.SecondHeadOffice");
        (await RefusedAsync(Lodge(Name("Sans agence")) with { AgencyId = Guid.NewGuid() })).ShouldBe("Reception.AgencyUnknown");
    }

    [Fact]
    public async Task Edit_OtherAddress_KeepsTheFormerOneAndCanGoBack()
    {
        var command = Lodge(Name("Loge qui change"));
        var first = await SendAsync(command);

        await RenameAsync(command.Id, $"loge-neuve-{_number}");
        (await host.SendAsync(new FindFormerAddress.Query(first))).ShouldBe($"loge-neuve-{_number}");
        await RenameAsync(command.Id, first);

        (await host.SendAsync(new FindFormerAddress.Query(first))).ShouldBeNull();
        (await host.SendAsync(new FindFormerAddress.Query($"loge-neuve-{_number}"))).ShouldBe(first);
        var refused = await Should.ThrowAsync<RuleException>(async () => await RenameAsync(await IdAsync("agence-nord"), $"loge-neuve-{_number}"));
        refused.Code.ShouldBe("Reception.SlugTaken");
    }

    [Fact]
    public async Task Retire_WithResidences_WantsThemMoved_ThenEndsTheHoursAndLeavesThePast()
    {
        var (old, heir) = (Lodge(Name("Loge qui ferme")) with { OnSiteHours = "lun-ven 9h-12h", HoursFrom = new DateOnly(2020, 1, 1) }, Lodge(Name("Loge qui reste")));
        var slug = await SendAsync(old);
        await SendAsync(heir);
        var residence = new SaveResidence.Command { Id = Guid.NewGuid(), Name = Name("Résidence déplacée"), Addresses = "1 à 9 rue Neuve", PostalCode = "49000", City = "Angers", LodgeId = old.Id };
        await host.SendAsync(residence, Roles.Administrator);
        var version = await host.InStoreAsync(db => db.Places.Where(row => row.Id == old.Id).Select(row => row.Version).SingleAsync());
        var retire = new RetirePlace.Command { Id = old.Id, Version = version, From = new DateOnly(2020, 11, 16), ReplacedById = heir.Id };

        var refused = await Should.ThrowAsync<RuleException>(() => host.SendAsync(retire, Roles.Administrator));
        refused.Code.ShouldBe("Reception.ResidencesLeft");
        await host.SendAsync(retire with { HeirId = heir.Id }, Roles.Administrator);

        (await host.InStoreAsync(db => db.Residences.Where(row => row.Id == residence.Id).Select(row => row.LodgeId).SingleAsync())).ShouldBe(heir.Id);
        var hours = await host.SendAsync(new GetPlaceHours.Query { Slug = slug, From = new DateOnly(2020, 11, 12), To = new DateOnly(2020, 11, 20) });
        hours.Intervals.Select(interval => interval.Date.Day).Distinct().ShouldBe([12, 13]);
        (await host.SendAsync(new ListPlaces.Query { At = Paris.StartOf(new DateOnly(2020, 11, 15)) })).Places.ShouldContain(place => place.Id == old.Id);
        (await host.SendAsync(new ListPlaces.Query { At = Paris.StartOf(new DateOnly(2020, 11, 16)) })).Places.ShouldNotContain(place => place.Id == old.Id);
        (await host.SendAsync(new GetPlace.Query { Slug = slug })).ReplacedBy!.Id.ShouldBe(heir.Id);

        await host.SendAsync(new KeepPlace.Command(old.Id), Roles.Administrator);
        (await host.SendAsync(new ListPlaces.Query { At = Paris.StartOf(new DateOnly(2020, 11, 16)) })).Places.ShouldContain(place => place.Id == old.Id);
    }

    [Fact]
    public async Task Delete_OnlyWhatNobodyReadAndNothingBelongsTo()
    {
        var command = Lodge(Name("Loge par erreur"));
        await SendAsync(command);
        await host.InStoreAsync(db => db.Places.Where(row => row.Id == command.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ShownSince, new DateTime(2020, 11, 1, 0, 0, 0, DateTimeKind.Utc))));
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(new DeletePlace.Command(command.Id), Roles.Administrator))).Code.ShouldBe("Reception.PlaceWasShown");

        await host.InStoreAsync(db => db.Places.Where(row => row.Id == command.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ShownSince, (DateTime?)null)));
        await host.SendAsync(new DeletePlace.Command(command.Id), Roles.Administrator);

        (await host.InStoreAsync(db => db.Places.AnyAsync(row => row.Id == command.Id))).ShouldBeFalse();
        await Should.ThrowAsync<NotFoundException>(() => host.SendAsync(new DeletePlace.Command(command.Id), Roles.Administrator));
    }

    [Fact]
    public async Task Residence_InSeveralStreets_IsFoundByEach()
    {
        var lodge = await IdAsync("loge-les-tilleuls");
        var command = new SaveResidence.Command
        {
            Id = Guid.NewGuid(), Name = Name("Les Deux Rues"), Addresses = $"1 à 9 rue Gyroscope-{_number}\n12, 14 et 20 à 24 impasse Zéphyrine-{_number}",
            PostalCode = "49000", City = "Angers", LodgeId = lodge, Dwellings = 48,
        };
        await host.SendAsync(command, Roles.Administrator);
        await host.SendAsync(command, Roles.Administrator);

        foreach (var typed in (string[])[$"5 rue Gyroscope-{_number}", $"22 impasse Zéphyrine-{_number}"])
            (await host.SendAsync(new FindMyPlace.Query { Text = typed })).Hits.ShouldContain(hit => hit.Key == $"{command.Id}");
        var stored = await host.SendAsync(new GetResidence.Query(command.Id), Roles.Administrator);
        await host.SendAsync(SaveResidence.Command.Of(stored) with { Addresses = "3 rue Seule" }, Roles.Administrator);
        (await host.SendAsync(new GetResidence.Query(command.Id), Roles.Administrator)).Addresses.ShouldBe("3 rue Seule");
        await Should.ThrowAsync<EditConflictException>(() => host.SendAsync(SaveResidence.Command.Of(stored), Roles.Administrator));
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(command with { Id = Guid.NewGuid(), City = "ANGERS" }, Roles.Administrator))).Code.ShouldBe("Reception.ResidenceTaken");
    }

    private CreatePlace.Command Lodge(string name) => new()
    {
        Id = Guid.NewGuid(), Name = name, Type = PlaceType.Lodge, AgencyId = host.InStoreAsync(db => db.Places.Where(row => row.Slug == "agence-nord").Select(row => row.Id).SingleAsync()).Result,
        Street = "1 rue d'Essai", PostalCode = "49000", City = "Angers", Latitude = "47,47", Longitude = "-0.55",
    };

    private Task<string> SendAsync(CreatePlace.Command command) => host.SendAsync(command, Roles.Administrator);

    private async Task<string> RefusedAsync(CreatePlace.Command command) => (await Should.ThrowAsync<RuleException>(() => SendAsync(command))).Code;

    private async Task RenameAsync(Guid id, string slug)
    {
        var place = await host.InStoreAsync(db => db.Places.AsNoTracking().SingleAsync(row => row.Id == id));
        await host.SendAsync(new EditPlace.Command
        {
            Id = id, Version = place.Version, Slug = slug, Name = place.Name, AgencyId = place.ParentAgencyId, Street = place.Street, PostalCode = place.PostalCode, City = place.City,
        }, Roles.Administrator);
    }

    private Task<Guid> IdAsync(string slug) => host.InStoreAsync(db => db.Places.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync());

    private Task<PlaceRules> RulesAsync(Guid id) => host.InStoreAsync(db => db.RuleSets.Where(row => row.PlaceId == id).Select(row => row.Rules).SingleAsync());
}
