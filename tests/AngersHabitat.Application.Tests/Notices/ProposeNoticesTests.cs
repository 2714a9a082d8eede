using AngersHabitat.Application.Notices;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Notices;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Tests.Notices;

/// <summary>What happens proposes one draft, which nobody reads before a person publishes it.</summary>
public sealed class ProposeNoticesTests : IAsyncDisposable
{
    private readonly IdleHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task ClosingAnAgency_ProposesOnceForItsTenants_AndLiftingPutsItAside()
    {
        await _host.SendAsync(new ProposeNotices.Command());
        var closing = new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "agence-nord", Reason = "Dégât des eaux", Plan = ReopeningPlan.UntilFurtherNotice };
        await _host.SendAsync(closing, Roles.Reception);
        await _host.SendAsync(new ProposeNotices.Command());
        await _host.SendAsync(new ProposeNotices.Command());
        var notice = await OfAsync(closing.Id);
        notice.StateAt(_host.Clock.UtcNow).ShouldBe(NoticeState.Draft);
        (notice.Audience, notice.Targets.Count, notice.Importance).ShouldBe((Audience.Agencies, 1, Importance.Urgent));
        notice.Text.ShouldContain("Dégât des eaux");
        (await _host.SendAsync(new GetNoticesToDecide.Query(), Roles.Manager)).Proposed.ShouldBeGreaterThan(0);

        await _host.SendAsync(new LiftClosure.Command { Id = closing.Id }, Roles.Reception);
        await _host.SendAsync(new ProposeNotices.Command());
        (await OfAsync(closing.Id)).StateAt(_host.Clock.UtcNow).ShouldBe(NoticeState.Withdrawn);
    }

    [Fact]
    public async Task ClosingALodge_ProposesForItsResidences_AndWhatAPersonTookUpStays()
    {
        var closing = new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "loge-les-tilleuls", Reason = "Panne", Plan = ReopeningPlan.UntilFurtherNotice };
        await _host.SendAsync(closing, Roles.Reception);
        await _host.SendAsync(new ProposeNotices.Command());
        var notice = await OfAsync(closing.Id);
        notice.Audience.ShouldBe(Audience.Residences);
        await _host.SendAsync(new ScheduleNotice.Command { Id = notice.Id, Version = notice.Version }, Roles.Reception);
        await _host.SendAsync(new LiftClosure.Command { Id = closing.Id }, Roles.Reception);
        await _host.SendAsync(new ProposeNotices.Command());
        (await OfAsync(closing.Id)).StateAt(_host.Clock.UtcNow).ShouldBe(NoticeState.Published);
    }

    [Fact]
    public async Task SuspendingWorks_ProposesForTheNeighbours()
    {
        var works = await _host.InStoreAsync(db => db.Operations.Where(row => row.Name == "Résidence du Mail").Select(row => new { row.Id, row.Version }).SingleAsync());
        var order = new SuspendWorks.Command
        {
            Id = Guid.NewGuid(), OperationId = works.Id, Version = works.Version, From = _host.Clock.Today, Cause = SuspensionCause.Sanitary, Kind = SuspensionKind.Adjournment, OrderNumber = "OS 9",
        };
        await _host.SendAsync(order, Roles.Manager);
        await _host.SendAsync(new ProposeNotices.Command());
        var notice = await OfAsync(order.Id);
        (notice.Audience, notice.Targets.Single().TargetId).ShouldBe((Audience.WorksiteNeighbours, works.Id));
    }

    [Fact]
    public async Task Event_OfAVisit_ReadsVisitsOnly_AndPutsAsideNothingOfTheOthers()
    {
        await _host.SendAsync(new ProposeNotices.Command());
        var closing = new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "agence-nord", Reason = "Dégât des eaux", Plan = ReopeningPlan.UntilFurtherNotice };
        await _host.SendAsync(closing, Roles.Reception);
        (await _host.SendAsync(new ProposeNotices.Command { Kinds = [NoticeOccasionKind.LiftVisit] })).ShouldBe(0, "places were not asked for");
        (await _host.SendAsync(new ProposeNotices.Command { Kinds = [NoticeOccasionKind.Closure] })).ShouldBe(1);
        await _host.SendAsync(new LiftClosure.Command { Id = closing.Id }, Roles.Reception);

        await _host.SendAsync(new ProposeNotices.Command { Kinds = [NoticeOccasionKind.LiftVisit] });
        (await OfAsync(closing.Id)).WithdrawnAt.ShouldBeNull();
        await _host.SendAsync(new ProposeNotices.Command { Kinds = [NoticeOccasionKind.Closure] });
        (await OfAsync(closing.Id)).WithdrawnAt.ShouldNotBeNull();
    }

    private Task<Notice> OfAsync(Guid origin) => _host.InStoreAsync(db => db.Notices.AsNoTracking().SingleAsync(row => row.OriginId == origin));
}
