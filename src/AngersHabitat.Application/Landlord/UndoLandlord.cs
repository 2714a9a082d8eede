using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>Takes the last change of the landlord back. Refused: it is not the last, or an undoing itself.</summary>
public static class UndoLandlord
{
    private static readonly AuditAction Action = new("Landlord.Undo", nameof(LandlordProfile));

    /// <param name="Number">Number of the change.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(int Number) : ICommand;

    /// <summary>Takes it back.</summary>
    public sealed class Handler(PortalDbContext db, LandlordDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var last = await db.LandlordRevisions.AsNoTracking().SingleOrDefaultAsync(row => row.Number == command.Number, cancellationToken)
                ?? throw new NotFoundException(nameof(LandlordRevision));
            desk.Undo(await desk.FindAsync(cancellationToken), last, Action);
            return Unit.Value;
        }
    }
}
