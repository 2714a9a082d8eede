using AngersHabitat.Application.Events;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Reception;

/// <summary>
/// All places with their calendars in the memory of a node (ADR 0038): the rows whose version is no other are not read again. The landlord's département decides on
/// the holidays.
/// </summary>
public sealed class PlaceBook(IServiceScopeFactory scopes, TimeProvider system) : Held<PlaceBookContent>(scopes, system)
{
    /// <inheritdoc />
    protected override bool Concerns(IPortalEvent happened) => happened is PlaceChanged or LandlordChanged;

    /// <inheritdoc />
    protected override Task<PlaceBookContent> ReadAsync(PortalDbContext db, PlaceBookContent? known, CancellationToken cancellationToken)
        => new PlaceRows(db).ReadAsync(known ?? PlaceBookContent.Empty, cancellationToken);
}
