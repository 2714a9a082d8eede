using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Gives a working number to somebody whose number was wrong; she is to be called again.</summary>
public static class CorrectNumber
{
    private static readonly AuditAction Action = new("Outreach.CorrectNumber", "CampaignContact");

    [Allow(Roles.Outreach)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>The person in the campaign.</summary>
        public Guid ContactId { get; init; }

        /// <summary>The number as written.</summary>
        public string Number { get; init; } = "";
    }

    /// <summary>Corrects, in every campaign where the number was to fix.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var number = Telephones.Read(command.Number) ?? throw new RuleException("Outreach.PhoneUnusable", nameof(command.Number));
            var contact = await db.CampaignContacts.FirstOrDefaultAsync(row => row.Id == command.ContactId, cancellationToken)
                ?? throw new NotFoundException("CampaignContact");
            await db.RequireCampaignAsync(actors.Current, contact.CampaignId, cancellationToken);
            contact.NumberFixed(clock.UtcNow);
            var person = await db.People.SingleAsync(row => row.Id == contact.PersonId, cancellationToken);
            person.CorrectPhone(number);
            var others = await db.CampaignContacts
                .Where(row => row.PersonId == person.Id && row.Id != contact.Id && row.State == ContactState.NumberToFix).ToListAsync(cancellationToken);
            foreach (var other in others)
                other.NumberFixed(clock.UtcNow);
            audit.Record(Action, contact.Id, new { State = ContactState.NumberToFix }, new { contact.State });
            return contact.CampaignId;
        }
    }
}
