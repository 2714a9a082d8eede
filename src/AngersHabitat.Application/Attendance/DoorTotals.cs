using System.Collections.Frozen;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Attendance;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Attendance;

/// <summary>The running total of each door, by its place, in the memory of a node: every page of the public that says how full a place is asks for them.</summary>
public sealed class DoorTotals(IServiceScopeFactory scopes, TimeProvider system) : Held<FrozenDictionary<Guid, AttendanceDoor>>(scopes, system)
{
    /// <inheritdoc />
    protected override bool Concerns(IPortalEvent happened) => happened is AttendanceChanged;

    /// <inheritdoc />
    protected override async Task<FrozenDictionary<Guid, AttendanceDoor>> ReadAsync(
        PortalDbContext db, FrozenDictionary<Guid, AttendanceDoor>? known, CancellationToken cancellationToken)
        => (await db.AttendanceDoors.AsNoTracking().ToListAsync(cancellationToken)).ToFrozenDictionary(door => door.PlaceId);
}
