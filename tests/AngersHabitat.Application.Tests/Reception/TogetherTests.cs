using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Application.Reception.Together;
using AngersHabitat.Domain.Reception;
using FluentValidation;

namespace AngersHabitat.Application.Tests.Reception;

public sealed class TogetherTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly DateOnly Tuesday = new(2020, 12, 8);
    private readonly Editors _editors = new(host);

    [Fact]
    public async Task Publish_InAGroupAndAPlace_ChangesEachOnceWithAJournalRowEachAndOneUndoTakesAllBack()
    {
        var form = Closing(Tuesday) with { Groups = ["type-agency"], Places = ["agence-nord", "siege"] };
        var preview = await PreviewAsync(form);
        preview.Changed.ShouldBe(preview.Places.Count);
        var agencies = await host.InStoreAsync(db => db.Places.CountAsync(place => place.Type == PlaceType.Agency));
        preview.Changed.ShouldBe(agencies + 1);

        // The demonstration was published by hand too.
        var before = await RowsAsync("Reception.Publish", form);

        var changed = await PublishAsync(form, preview);

        changed.ShouldBe(agencies + 1);
        (await PublishAsync(form, preview)).ShouldBe(agencies + 1, "sent twice, published once");
        (await IsOpenAsync("agence-sud", Tuesday)).ShouldBeFalse();
        (await IsOpenAsync("siege", Tuesday)).ShouldBeFalse();
        ((await RowsAsync("Reception.Publish", form)) - before).ShouldBe(agencies + 1);
        var together = await host.SendAsAsync(Editors.Samir, new GetTogether.Query(form.Id));
        together.Undoable.ShouldBe(agencies + 1);

        (await host.SendAsAsync(Editors.Samir, new UndoTogether.Command(form.Id))).ShouldBe(agencies + 1);

        (await IsOpenAsync("agence-sud", Tuesday)).ShouldBeTrue();
        (await Should.ThrowAsync<RuleException>(() => host.SendAsAsync(Editors.Samir, new UndoTogether.Command(form.Id)))).Code.ShouldBe("Reception.NothingToUndo");
    }

    [Fact]
    public async Task Preview_OfTheLodgesOfAnAgency_NamesThemAndTheirConflictsAndBlocksForAll()
    {
        var form = Week(Channel.Phone) with { Groups = [PlaceToTick.LodgesOf("agence-centre")] };
        var lodges = await host.InStoreAsync(db => db.Places.Where(place => place.ParentAgencyId != null && db.Places.Any(agency => agency.Id == place.ParentAgencyId && agency.Slug == "agence-centre")).CountAsync());

        var preview = await PreviewAsync(form);

        preview.Places.Count.ShouldBe(lodges);
        preview.Groups.Sum(group => group.Places.Count).ShouldBe(lodges);
        preview.IsBlocked.ShouldBeFalse();

        var centre = Week(Channel.OnSite) with { Places = ["centre-d-appel", "agence-nord"] };
        var blocked = await PreviewAsync(centre);
        blocked.Places.Single(place => place.Slug == "centre-d-appel").Conflicts.ShouldContain(conflict => conflict.Kind == ConflictKind.OnSiteAtCallCentre);
        (await Should.ThrowAsync<RuleException>(() => PublishAsync(centre, blocked, accepts: true))).Code.ShouldBe("Reception.ConflictsForbid");
        (await IsOpenAsync("agence-nord", new(2020, 12, 14), 20)).ShouldBeFalse("nothing is published where one place is refused");
    }

    [Fact]
    public async Task Publish_AfterSomebodyElseDid_IsAConflictAndChangesNothing()
    {
        var form = Closing(new(2020, 12, 9)) with { Places = ["siege", "agence-ouest"] };
        var preview = await PreviewAsync(form);
        await _editors.DoAsync(Editors.Samir, Editors.Closing("agence-ouest", new(2020, 12, 10)));
        await _editors.PublishAsync(Editors.Samir, "agence-ouest", acceptsWarnings: true);

        var rows = await RowsAsync("Reception.Publish", form);
        await Should.ThrowAsync<EditConflictException>(() => PublishAsync(form, preview, accepts: true));

        (await RowsAsync("Reception.Publish", form)).ShouldBe(rows);
        (await PublishAsync(form, await PreviewAsync(form), accepts: true)).ShouldBe(2);
        await _editors.DoAsync(Editors.Samir, Editors.Closing("agence-ouest", new(2020, 12, 11)));
        await _editors.PublishAsync(Editors.Samir, "agence-ouest", acceptsWarnings: true);
        (await host.SendAsAsync(Editors.Claire, new UndoTogether.Command(form.Id))).ShouldBe(1, "what somebody published since is left alone");
    }

    [Fact]
    public async Task Publish_AClosure_ClosesWhatIsNotClosedAndOneUndoLiftsIt()
    {
        var form = new PublishTogether.Command
        {
            Id = Guid.NewGuid(), Change = SharedChange.Closure, Places = ["loge-le-mail", "loge-saint-laud", "loge-les-tilleuls"],
            Closure = new() { Id = Guid.NewGuid(), Reason = "Alerte météo", Plan = ReopeningPlan.UntilFurtherNotice },
        };
        await _editors.DoAsync(Editors.Samir, new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "loge-le-mail", Reason = "Fuite", Plan = ReopeningPlan.UntilFurtherNotice });

        var preview = await PreviewAsync(form);
        preview.Changed.ShouldBe(2);
        (await PublishAsync(form, preview)).ShouldBe(2);
        (await PublishAsync(form, preview)).ShouldBe(2);
        (await RunningAsync()).ShouldBe(3);

        (await host.SendAsAsync(Editors.Claire, new UndoTogether.Command(form.Id))).ShouldBe(2);
        (await RunningAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Publish_WithoutAPlaceOrWithWhatTheFormRefuses_IsRefused()
    {
        var none = await Should.ThrowAsync<ValidationException>(() => PreviewAsync(Closing(Tuesday)));
        none.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Groups");
        var bad = Closing(Tuesday) with { Places = ["agence-nord"], Exception = new() { Id = Guid.NewGuid(), From = Tuesday, Hours = "le matin", Reason = " " } };
        (await Should.ThrowAsync<ValidationException>(() => PublishAsync(bad, null))).Errors.Select(error => error.PropertyName)
            .ShouldBe(["Exception.Last", "Exception.Channels", "Exception.Hours", "Exception.Reason"], ignoreOrder: true);
        foreach (var unknown in (PublishTogether.Command[])[Closing(Tuesday) with { Places = ["nulle-part"] }, Closing(Tuesday) with { Groups = ["type-agency", "loges-nulle-part"] }])
            (await Should.ThrowAsync<RuleException>(() => PreviewAsync(unknown))).Code.ShouldBe("Reception.PlaceUnknown");
    }

    private static PublishTogether.Command Closing(DateOnly date) => new()
    {
        Id = Guid.NewGuid(), Change = SharedChange.Exception,
        Exception = new() { Id = Guid.NewGuid(), From = date, Last = date, Channels = [Channel.OnSite], Reason = "Formation" },
    };

    private static PublishTogether.Command Week(Channel channel) => new()
    {
        Id = Guid.NewGuid(), Change = SharedChange.Week, Channels = [channel],
        Week = new()
        {
            Id = Guid.NewGuid(), PhoneId = Guid.NewGuid(), From = new(2020, 12, 16),
            OnSiteDays = ["19h-21h", "", "", "", "", "", ""], PhoneDays = ["10h-11h", "", "", "", "", "", ""],
        },
    };

    private Task<PreviewTogether.Result> PreviewAsync(TogetherForm form) => host.SendAsAsync(Editors.Claire, new PreviewTogether.Query(form));

    private Task<int> PublishAsync(PublishTogether.Command form, PreviewTogether.Result? preview, bool accepts = false)
        => host.SendAsAsync(Editors.Claire, form with
        {
            AcceptsWarnings = accepts,
            Seen = [.. (preview?.Places ?? []).Select(place => new PublishTogether.SeenNumber { Place = place.Id, Number = place.Number })],
        });

    private async Task<int> RowsAsync(string action, PublishTogether.Command form)
    {
        var places = (await PreviewAsync(form)).Places.Select(place => (Guid?)place.Id).ToList();
        return await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == action && row.ActorName == Editors.Claire.Name && places.Contains(row.SubjectId)));
    }

    private Task<int> RunningAsync() => host.InStoreAsync(db => db.EmergencyClosures.Where(EmergencyClosure.Running).CountAsync());

    private async Task<bool> IsOpenAsync(string slug, DateOnly date, int hour = 10)
        => (await _editors.PlaceAsync(slug, Paris.ToInstant(date.ToDateTime(new TimeOnly(hour, 15))))).Status.OnSite.IsOpen;
}
