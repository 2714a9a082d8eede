using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Tests.Reception;

/// <summary>What is done at once, without a draft, and the lists of the staff.</summary>
public sealed class RunPlacesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly Editors _editors = new(host);

    [Fact]
    public async Task CloseUrgently_TheSameFormTwice_ClosesOnceUntilLifted()
    {
        var command = new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "agence-nord", Reason = "Dégât des eaux", Plan = ReopeningPlan.UntilFurtherNotice };

        await _editors.DoAsync(Editors.Claire, command);
        await _editors.DoAsync(Editors.Claire, command);

        (await _editors.PlaceAsync("agence-nord", host.Clock.GetUtcNow())).Status.Rule.ShouldBe(OpeningRule.Emergency);
        (await Should.ThrowAsync<RuleException>(() => _editors.DoAsync(Editors.Samir, command with { Id = Guid.NewGuid() }))).Code.ShouldBe("Reception.AlreadyClosed");
        await _editors.DoAsync(Editors.Samir, new LiftClosure.Command { Id = command.Id });
        (await _editors.PlaceAsync("agence-nord", host.Clock.GetUtcNow())).Status.State.ShouldBe(ServiceStatus.OpenAdapted);
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Reception.CloseUrgently"))).ShouldBe(1);
    }

    [Fact]
    public async Task ChangeContact_FromAnOldVersion_TellsWhatIsStoredNow()
    {
        var start = await ContactAsync("agence-sud");
        await _editors.DoAsync(Editors.Claire, start with { Transport = "Bus 30" });

        var conflict = await Should.ThrowAsync<EditConflictException>(() => _editors.DoAsync(Editors.Samir, start with { Transport = "Tram A" }));

        conflict.Changes.ShouldHaveSingleItem().ShouldContain("« Bus 30 » est enregistré, vous avez écrit « Tram A »");
        (await ContactAsync("agence-sud")).Transport.ShouldBe("Bus 30");
    }

    [Fact]
    public async Task ChangeContact_Phone_IsStoredInInternationalForm()
    {
        await _editors.DoAsync(Editors.Claire, await ContactAsync("agence-ouest") with { Phone = "02.61.91.04.12" });

        (await ContactAsync("agence-ouest")).Phone.ShouldBe("+33261910412");
    }

    [Fact]
    public async Task VerifyPlace_Today_IsDatedOnce()
    {
        await _editors.DoAsync(Editors.Claire, new VerifyPlace.Command("siege"));
        await _editors.DoAsync(Editors.Claire, new VerifyPlace.Command("siege"));

        (await host.InStoreAsync(db => db.Places.SingleAsync(place => place.Slug == "siege"))).VerifiedOn.ShouldBe(new DateOnly(2020, 11, 12));
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Reception.Verify" && entry.ActorName == Editors.Claire.Name))).ShouldBe(1);
    }

    [Fact]
    public async Task ListStaffPlaces_Filters_TextTypeStateAndPages()
    {
        (await ListAsync(new() { Text = "BELLE beille" })).Places.Items.ShouldAllBe(row => row.Place.Contact.District == "Belle-Beille");
        (await ListAsync(new() { Type = PlaceType.Lodge, Page = 2 })).Places.ShouldSatisfyAllConditions(
            page => page.Total.ShouldBe(50), page => page.Items.Count.ShouldBe(25), page => page.Number.ShouldBe(2));
        (await ListAsync(new() { State = ServiceStatus.PhoneOnly })).Places.Items.ShouldHaveSingleItem().Place.Type.ShouldBe(PlaceType.CallCentre);
        (await ListAsync(new() { ToVerify = true })).Places.Total.ShouldBe(0);
        var names = (await ListAsync(new() { Sort = ListStaffPlaces.Sort.Name, Reverse = true })).Places.Items.Select(row => row.Place.Name).ToList();
        names[0].ShouldBe("Siège");
    }

    private Task<ListStaffPlaces.Result> ListAsync(ListStaffPlaces.Query query) => host.SendAsync(query, Roles.Reception);

    private async Task<ChangeContact.Command> ContactAsync(string slug)
    {
        var place = await host.InStoreAsync(db => db.Places.AsNoTracking().SingleAsync(row => row.Slug == slug));
        return ChangeContact.Command.Of(slug, place.Version, place.Contact());
    }
}
