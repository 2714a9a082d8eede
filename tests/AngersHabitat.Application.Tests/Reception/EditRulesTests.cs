using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Tests.Reception;

public sealed class EditRulesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly DateTimeOffset MondayAtTen = Paris.ToInstant(new DateTime(2020, 11, 16, 10, 0, 0));
    private readonly Editors _editors = new(host);

    [Fact]
    public async Task Publish_ADraft_PutsItInForceInOneStepWithItsAuditRow()
    {
        await _editors.DoAsync(Editors.Claire, Editors.Closing("agence-nord", new(2020, 11, 16)));
        (await _editors.PlaceAsync("agence-nord", MondayAtTen)).Status.State.ShouldBe(ServiceStatus.OpenAdapted);

        await _editors.PublishAsync(Editors.Claire, "agence-nord");

        (await _editors.PlaceAsync("agence-nord", MondayAtTen)).Status.Reason.ShouldBe("Inventaire");
        // The class shares one database: only what concerns this place counts.
        var nord = await host.InStoreAsync(db => db.Places.Where(place => place.Slug == "agence-nord").Select(place => place.Id).SingleAsync());
        var row = await host.InStoreAsync(db => db.AuditEntries.SingleAsync(entry => entry.Action == "Reception.Publish" && entry.SubjectId == nord && entry.ActorId != null));
        row.ActorName.ShouldBe("Claire");
        row.Before.ShouldBe("[]");
        (await host.InStoreAsync(db => db.RuleDrafts.CountAsync(draft => draft.Owner == Editors.Claire.UserId.ToString()
            && db.RuleSets.Any(set => set.Id == draft.RuleSetId && set.PlaceId == nord)))).ShouldBe(0);
    }

    [Fact]
    public async Task Undo_TheLastPublication_PutsTheFormerRulesBack()
    {
        await _editors.DoAsync(Editors.Claire, Editors.Closing("agence-ouest", new(2020, 11, 16)));
        await _editors.PublishAsync(Editors.Claire, "agence-ouest");
        var undo = new UndoPublication.Command { Scope = "agence-ouest", Number = 2 };

        await _editors.DoAsync(Editors.Claire, undo);

        (await _editors.PlaceAsync("agence-ouest", MondayAtTen)).Status.State.ShouldBe(ServiceStatus.OpenAdapted);
        (await Should.ThrowAsync<RuleException>(() => _editors.DoAsync(Editors.Claire, undo))).Code.ShouldBe("Reception.PublishedMeanwhile");
    }

    [Fact]
    public async Task Publish_AfterSomebodyElse_IsAConflictThatKeepsTheDraftAndCanBeTakenUp()
    {
        await _editors.DoAsync(Editors.Claire, Editors.Closing("siege", new(2020, 11, 16), "Travaux"));
        await _editors.DoAsync(Editors.Samir, Editors.Closing("siege", new(2020, 11, 17), "Formation"));
        var prepared = await _editors.PreparedAsync(Editors.Samir, "siege");
        await _editors.PublishAsync(Editors.Claire, "siege");

        await Should.ThrowAsync<EditConflictException>(() => _editors.DoAsync(Editors.Samir, prepared));

        await _editors.DoAsync(Editors.Samir, new RebaseDraft.Command("siege"));
        await _editors.PublishAsync(Editors.Samir, "siege");
        (await _editors.PlaceAsync("siege", MondayAtTen)).Status.Reason.ShouldBe("Travaux");
        (await _editors.PlaceAsync("siege", MondayAtTen.AddDays(1))).Status.Reason.ShouldBe("Formation");
    }

    [Fact]
    public async Task Publish_ADraftChangedSinceThePreview_IsAConflict()
    {
        await _editors.DoAsync(Editors.Claire, Editors.Closing("loge-ardenne", new(2020, 11, 16)));
        var prepared = await _editors.PreparedAsync(Editors.Claire, "loge-ardenne");
        await _editors.DoAsync(Editors.Claire, Editors.Closing("loge-ardenne", new(2020, 11, 18)));

        await Should.ThrowAsync<EditConflictException>(() => _editors.DoAsync(Editors.Claire, prepared));
    }

    [Fact]
    public async Task Publish_WithWarnings_WantsThemAccepted()
    {
        var christmas = Editors.Closing("loge-beaussier", new(2020, 12, 25)) with { Hours = "9h-12h" };
        await _editors.DoAsync(Editors.Claire, christmas);

        (await Should.ThrowAsync<RuleException>(() => _editors.PublishAsync(Editors.Claire, "loge-beaussier"))).Code.ShouldBe("Reception.WarningsNotAccepted");
        await _editors.PublishAsync(Editors.Claire, "loge-beaussier", acceptsWarnings: true);
    }

    [Fact]
    public async Task Publish_HoursOnSiteAtTheCallCentre_IsForbidden()
    {
        await _editors.DoAsync(Editors.Claire, Editors.Closing("centre-d-appel", new(2020, 11, 16)) with { Hours = "9:00-12:00" });

        (await Should.ThrowAsync<RuleException>(() => _editors.PublishAsync(Editors.Claire, "centre-d-appel", acceptsWarnings: true)))
            .Code.ShouldBe("Reception.ConflictsForbid");
    }

    [Fact]
    public async Task Publish_CrisisOfAWholeType_ChangesEveryPlaceOfIt()
    {
        await _editors.DoAsync(Editors.Claire, new SaveCrisis.Command
        {
            Scope = "type-lodge", Id = Guid.NewGuid(), From = new(2020, 12, 1), Reason = "Grève", OnSite = CrisisEffect.Closed, Phone = CrisisEffect.Closed,
        });

        await _editors.PublishAsync(Editors.Claire, "type-lodge", acceptsWarnings: true);

        var at = Paris.ToInstant(new DateTime(2020, 12, 1, 17, 30, 0));
        var lodges = (await host.SendAsync(new ListPlaces.Query { At = at })).Places.Where(place => place.Type == PlaceType.Lodge).ToList();
        lodges.Count.ShouldBe(50);
        lodges.ShouldAllBe(lodge => lodge.Status.Reason == "Grève" && !lodge.Status.IsOpen);
    }

    [Fact]
    public async Task SaveWeeklyHours_ThatReplaceTheCurrentOnes_EndsThemTheDayBefore()
    {
        await _editors.DoAsync(Editors.Claire, new SaveWeeklyHours.Command
        {
            Scope = "agence-centre", Id = Guid.NewGuid(), From = new(2020, 12, 1), EndsCurrent = true, Days = ["8h-12h", "8h-12h", "", "", "", "", ""],
        });

        var drafted = (await host.InStoreAsync(db => db.RuleDrafts.SingleAsync(draft => draft.Owner == Editors.Claire.UserId.ToString()
            && db.RuleSets.Any(set => set.Id == draft.RuleSetId && db.Places.Any(place => place.Id == set.PlaceId && place.Slug == "agence-centre"))))).Rules;
        drafted.Weekly.Count.ShouldBe(2);
        drafted.Weekly[0].To.ShouldBe(new DateOnly(2020, 12, 1));
        drafted.Weekly[1].Week.ToString().ShouldBe("Mo 08:00-12:00; Tu 08:00-12:00");
    }

    [Fact]
    public async Task SaveException_ByAnotherRole_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => host.SendAsync(Editors.Closing("siege", new(2020, 11, 16)), Roles.Outreach));

    [Fact]
    public async Task SaveException_UnknownPlace_IsNotFound()
        => await Should.ThrowAsync<NotFoundException>(() => _editors.DoAsync(Editors.Claire, Editors.Closing("nulle-part", new(2020, 11, 16))));
}
