using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Every version of every checklist, read once a scope: some dozens of rows.</summary>
public sealed class ProtocolBook(PortalDbContext db, PortalClock clock)
{
    private List<Protocol>? _all;

    /// <summary>The version that counts for a visit: the one it began with, else the one in force on the day of its slot, today without slot. Null: none.</summary>
    public async Task<Protocol?> ForAsync(Intervention visit, CancellationToken cancellationToken)
    {
        var all = await AllAsync(cancellationToken);
        return visit.ProtocolId is { } pinned
            ? all.Single(version => version.Id == pinned)
            : Protocol.InForce(all, Protocol.ScopeOf(visit.Setting), visit.KindId, visit.SlotOn ?? clock.Today);
    }

    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<Protocol>> AllAsync(CancellationToken cancellationToken)
        => _all ??= await db.Protocols.AsNoTracking().ToListAsync(cancellationToken);
}
