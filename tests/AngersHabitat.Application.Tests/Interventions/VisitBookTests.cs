using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using Microsoft.Extensions.DependencyInjection;
using static AngersHabitat.Application.Tests.Interventions.VisitHost;

namespace AngersHabitat.Application.Tests.Interventions;

/// <summary>The figures come from memory: after whatever happens to a visit, it says what the store says.</summary>
public sealed class VisitBookTests : IAsyncDisposable
{
    private readonly VisitHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Book_AfterEachStepOfALife_IsTheStore()
    {
        var following = (await IsTheStoreAsync()).Count(visit => visit.IsFollowing);
        var worker = await _host.WorkerAsync();
        var id = await _host.ScheduledAsync(worker, urgency: Urgency.Vital);
        await IsTheStoreAsync();
        await _host.RecordAsync(id, Do(VisitActKind.StartAnyway, "Eau dans le tableau"));
        await IsTheStoreAsync();
        var end = Do(VisitActKind.FollowUp, "Robinet à commander");
        await _host.RecordAsync(id, [.. await _host.TicksAsync(0, PointMoment.During, PointMoment.After), end]);
        (await IsTheStoreAsync()).Count(visit => visit.IsFollowing).ShouldBe(following + 1);
        var other = await _host.AskAsync(door: "99");
        await _host.SendAsync(other, Roles.CallCentre);
        await IsTheStoreAsync();
        await _host.SendAsync(new GiveUpVisit.Command { Id = other.Id, Version = (await _host.VisitAsync(other.Id)).Version, Token = Guid.NewGuid(), Note = "Réparé par le voisin" }, Roles.Maintenance);
        await IsTheStoreAsync();
    }

    [Fact]
    public async Task Book_WhoseReaderGaveUp_IsReadByTheNext()
    {
        await IsTheStoreAsync();
        await _host.SendAsync(await _host.AskAsync(), Roles.CallCentre);
        await Should.ThrowAsync<OperationCanceledException>(() => ReadAsync(Kept, new CancellationToken(canceled: true)));
        await IsTheStoreAsync();
    }

    [Fact]
    public async Task Book_ThatHeardOfNothing_LooksAgainAfterAMinute()
    {
        using var deaf = new VisitBook(_host.Time);
        var known = (await IsTheStoreAsync(deaf)).Count;
        await _host.SendAsync(await _host.AskAsync(), Roles.CallCentre);
        (await ReadAsync(deaf, CancellationToken.None)).Count.ShouldBe(known);
        _host.Time.Advance(VisitBook.Trusted);
        await IsTheStoreAsync(deaf);
    }

    private VisitBook Kept => _host.Services.GetRequiredService<VisitBook>();

    private async Task<IReadOnlyList<VisitFact>> IsTheStoreAsync(VisitBook? book = null)
    {
        using var fresh = new VisitBook(TimeProvider.System);
        var (known, stored) = (await ReadAsync(book ?? Kept, CancellationToken.None), await ReadAsync(fresh, CancellationToken.None));
        known.ShouldBe(stored, ignoreOrder: true);
        return known;
    }

    private Task<IReadOnlyList<VisitFact>> ReadAsync(VisitBook book, CancellationToken cancellationToken)
        => _host.InStoreAsync(db => new VisitFactReader(db, book, _host.Clock).ReadAsync(new VisitPeriod(), new DateSpan(new DateOnly(2020, 1, 1), null), cancellationToken));
}
