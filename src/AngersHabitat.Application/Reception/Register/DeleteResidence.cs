using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Takes a residence out of the register: it was sold, pulled down or entered by mistake. People keep the name of theirs.</summary>
public static class DeleteResidence
{
    private static readonly AuditAction Action = new("Reception.DeleteResidence", nameof(Residence));

    /// <param name="Id">The residence.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand;

    /// <summary>Deletes it.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var residence = await db.Residences.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException("Residence");
            audit.Record(Action, residence.Id, SaveResidence.Facts(residence));
            db.Residences.Remove(residence);
            events.Raise(new PlaceChanged(residence.LodgeId));
            return Unit.Value;
        }
    }
}
