using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Outreach;

/// <summary>Somebody who objected says herself that she may be called again: the objection ends, and the campaigns that run call her. Refused: an agent who was not named for the campaign in which she was found.</summary>
public static class LiftObjection
{
    private static readonly AuditAction Action = new("Outreach.LiftObjection", "Person");

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>The person in a campaign.</summary>
        public Guid ContactId { get; init; }

        /// <summary>Whether she said so herself.</summary>
        public bool SaidSo { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.SaidSo).Equal(true).WithMessage("Cochez la case : c'est à la personne elle-même de le dire.");
    }

    /// <summary>Lifts.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IActorAccessor actors) : ICommandHandler<Command, int>
    {
        /// <returns>In how many campaigns she is called again.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await db.CampaignContacts.AsNoTracking().FirstOrDefaultAsync(contact => contact.Id == command.ContactId, cancellationToken) ?? throw new NotFoundException("Person");
            await db.RequireCampaignAsync(actors.Current, found.CampaignId, cancellationToken);
            var person = await db.People.FirstAsync(row => row.Id == found.PersonId, cancellationToken);
            if (person.ObjectedAt is null)
                throw new RuleException("Outreach.NoObjection");
            var before = new { person.ObjectedAt, person.ObjectionSource };
            foreach (var twin in (await Objections.LiftAsync(db, person, cancellationToken)).Skip(1))
                await Objections.ReadmitAsync(db, twin, clock.UtcNow, cancellationToken);
            var contacts = await Objections.Excluded(db, person.Id).ToListAsync(cancellationToken);
            contacts.ForEach(contact => contact.Reopen(person, clock.UtcNow));
            audit.Record(Action, person.Id, before, new { Campaigns = contacts.Count });
            events.Raise(new CampaignChanged(null));
            return contacts.Count;
        }
    }
}
