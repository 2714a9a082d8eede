using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Decides whether somebody who came under a new reference is the one who objected to calls. The journal keeps who decided what.</summary>
public static class DecideObjection
{
    private static readonly AuditAction Action = new("Outreach.DecideObjection", "Person");

    /// <summary>The command.</summary>
    [Allow(Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>The person.</summary>
        public Guid PersonId { get; init; }

        /// <summary>Whether she is the one who objected.</summary>
        public bool IsSame { get; init; }
    }

    /// <summary>Decides; the same person objects from now on under this reference too, another one is called.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        /// <inheritdoc />
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var person = await db.People.FirstOrDefaultAsync(row => row.Id == command.PersonId, cancellationToken) ?? throw new NotFoundException("Person");
            if (person.LooksLikeId is not { } objectorId)
                throw new RuleException("Outreach.NotUndecided");
            if (command.IsSame)
            {
                var source = await db.People.Where(row => row.Id == objectorId).Select(row => row.ObjectionSource).FirstOrDefaultAsync(cancellationToken);
                await Objections.ApplyAsync(db, person, source ?? ObjectionSource.Other, clock.UtcNow, cancellationToken);
            }
            else
            {
                person.IsSomebodyElse();
                await Objections.ReadmitAsync(db, person, clock.UtcNow, cancellationToken);
            }
            audit.Record(Action, person.Id, after: new { command.IsSame });
            events.Raise(new CampaignChanged(null));
            return Unit.Value;
        }
    }
}
