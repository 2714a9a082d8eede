using AngersHabitat.Application.Events;
using AngersHabitat.Application.Notices;
using AngersHabitat.Domain.Notices;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using static AngersHabitat.Testing.NoticeSteps;

namespace AngersHabitat.Application.Tests.Notices;

/// <summary>Notices on a real database file: written, decided, told once, and read only by those concerned.</summary>
public sealed class NoticeUseCaseTests : IAsyncDisposable
{
    private readonly IdleHost _host = new() { Adding = services => services.AddListener(typeof(Posted)).AddSingleton<Heard>() };

    private IReadOnlyList<IOutboxMessage> Told => [.. _host.Services.GetRequiredService<Heard>().Messages.Values];

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Schedule_WhatIsShownAlready_ByAFormThatShowedAnOlderVersion_IsDone()
    {
        var id = await PublishAsync(_host);
        (await _host.SendAsync(new ScheduleNotice.Command { Id = id, Version = Guid.NewGuid() }, Roles.Reception)).ShouldBe(NoticeState.Published);
    }

    [Fact]
    public async Task Schedule_ForLater_IsToldOnceWhenItsTimeComes()
    {
        await _host.SendAsync(Draft() with { Id = Guid.NewGuid() }, Roles.Reception);
        var id = await PublishAsync(_host, Draft() with { FromDay = new(2020, 11, 13), FromTime = new(8, 0) });
        (await ShownAsync(new GetNoticesFor.Query())).ShouldNotContain(id);

        _host.MoveTo(new DateTime(2020, 11, 13, 8, 0, 0));
        (await ShownAsync(new GetNoticesFor.Query())).ShouldContain(id);
        (await _host.SendAsync(new AnnounceNotices.Command())).ShouldBe(1);
        (await _host.SendAsync(new AnnounceNotices.Command())).ShouldBe(0);
        await DeliverAsync();
        Told.OfType<NoticePublished>().Where(message => message.NoticeId == id).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Update_OfAShownNotice_IsToldOnce_SentTwice()
    {
        var id = await PublishAsync(_host);
        var update = new AddNoticeUpdate.Command { Id = id, UpdateId = Guid.NewGuid(), Text = "L'eau revient." };
        await _host.SendAsync(update, Roles.Reception);
        await _host.SendAsync(update, Roles.Reception);
        await DeliverAsync();
        Told.OfType<NoticePublished>().Count(message => message.NoticeId == id).ShouldBe(1);
        Told.OfType<NoticeUpdated>().Count(message => message.NoticeId == id).ShouldBe(1);
        (await _host.SendAsync(new GetShownNotice.Query(id))).Updates.ShouldHaveSingleItem().Text.ShouldBe("L'eau revient.");
    }

    [Fact]
    public async Task NoticeForOneResidence_OfAny_StandsThereAndNowhereElse()
    {
        var residences = await _host.InStoreAsync(db => db.Residences.OrderBy(row => row.Id).Select(row => new { row.Id, row.Slug, row.Name, row.City, row.AgencyId }).Take(12).ToListAsync());
        var agencies = await _host.InStoreAsync(db => db.Places.Where(place => place.ParentAgencyId == null).Select(place => new { place.Id, place.Slug }).ToListAsync());
        var chosen = Gen.Int[0, residences.Count - 1].Array[1, 3].Single();
        var named = chosen.Distinct().Select(index => residences[index]).ToList();
        var id = await PublishAsync(_host, Draft() with { Audience = Audience.Residences, Residences = string.Join('\n', named.Select(row => $"{row.Name} ({row.City})")) });
        foreach (var residence in residences)
        {
            var concerned = named.Contains(residence);
            (await ShownAsync(new GetNoticesFor.Query { Residence = residence.Id })).Contains(id).ShouldBe(concerned);
            (await ListedAsync(new ListShownNotices.Query { Residence = residence.Slug })).Contains(id).ShouldBe(concerned);
        }
        (await ShownAsync(new GetNoticesFor.Query())).ShouldNotContain(id);
        (await ShownAsync(new GetNoticesFor.Query { AwaitsVisit = true })).ShouldNotContain(id);
        (await ListedAsync(new ListShownNotices.Query())).ShouldNotContain(id);
        foreach (var agency in agencies)
            (await ShownAsync(new GetNoticesFor.Query { Place = agency.Id })).ShouldNotContain(id);
    }

    [Fact]
    public async Task Save_ResidenceUnknownOrAmbiguous_IsRefusedAtItsField()
    {
        var refused = await Should.ThrowAsync<RuleException>(() => _host.SendAsync(Draft() with { Audience = Audience.Residences, Residences = "Nulle part" }, Roles.Reception));
        (refused.Code, refused.Field).ShouldBe(("Notices.ResidenceUnknown", "Residences"));
    }

    [Fact]
    public async Task Withdraw_Restore_StandsWhereItStoodAndIsNotToldAgain()
    {
        var id = await PublishAsync(_host);
        await _host.SendAsync(new WithdrawNotice.Command { Id = id, Version = await VersionAsync(_host, id) }, Roles.Manager);
        await Should.ThrowAsync<NotFoundException>(() => _host.SendAsync(new GetShownNotice.Query(id)));
        await _host.SendAsync(new RestoreNotice.Command { Id = id, Version = await VersionAsync(_host, id) }, Roles.Manager);
        (await _host.SendAsync(new GetShownNotice.Query(id))).IsOver.ShouldBeFalse();
        (await _host.SendAsync(new AnnounceNotices.Command())).ShouldBe(0);
        await DeliverAsync();
        Told.OfType<NoticePublished>().Count(message => message.NoticeId == id).ShouldBe(1);
    }

    [Fact]
    public async Task Change_OfAnotherVersion_IsRefused()
    {
        var id = await PublishAsync(_host);
        await Should.ThrowAsync<EditConflictException>(() => _host.SendAsync(new WithdrawNotice.Command { Id = id, Version = Guid.NewGuid() }, Roles.Reception));
    }

    [Fact]
    public async Task Write_ByOthers_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(Draft(), Roles.CallCentre, Roles.Outreach, Roles.Maintenance, Roles.Technician, Roles.Administrator));

    private async Task<IReadOnlyList<Guid>> ShownAsync(GetNoticesFor.Query query) => [.. (await _host.SendAsync(query)).Select(notice => notice.Id)];

    private async Task<IReadOnlyList<Guid>> ListedAsync(ListShownNotices.Query query) => [.. (await _host.SendAsync(query)).Shown.Items.Select(notice => notice.Id)];

    private async Task DeliverAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<DeliverOutbox>(scope.ServiceProvider).WorkAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Heard
    {
        // By identifier: the host's own chore may deliver the same message beside the test.
        public System.Collections.Concurrent.ConcurrentDictionary<Guid, IOutboxMessage> Messages { get; } = new();
    }

    private sealed class Posted(Heard heard) : IReceive<NoticePublished>, IReceive<NoticeUpdated>
    {
        public Task ReceiveAsync(Guid messageId, NoticePublished message, CancellationToken cancellationToken) => TakeAsync(messageId, message);

        public Task ReceiveAsync(Guid messageId, NoticeUpdated message, CancellationToken cancellationToken) => TakeAsync(messageId, message);

        private Task TakeAsync(Guid id, IOutboxMessage message)
        {
            heard.Messages[id] = message;
            return Task.CompletedTask;
        }
    }
}
