using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Notices;

/// <summary>The notices that are shown or wait for their time, in the memory of a node: every page of the public asks for them.</summary>
public sealed class NoticeBook(IServiceScopeFactory scopes, TimeProvider system, PortalClock clock) : Held<IReadOnlyList<Notice>>(scopes, system)
{
    /// <inheritdoc />
    protected override bool Concerns(IPortalEvent happened) => happened is NoticeChanged;

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<Notice>> ReadAsync(PortalDbContext db, IReadOnlyList<Notice>? known, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var inForce = await db.Notices.AsNoTracking().Include(notice => notice.Updates).Where(Notice.InForce.For(now)).ToListAsync(cancellationToken);
        return [.. inForce, .. await db.Notices.AsNoTracking().Include(notice => notice.Updates).Where(Notice.Waits.For(now)).ToListAsync(cancellationToken)];
    }
}
