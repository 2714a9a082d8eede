using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Notes that somebody objects to being called: excluded from every campaign at once, and from those to come.</summary>
public static class RecordObjection
{
    private static readonly AuditAction Action = new("Outreach.RecordObjection", "Person");

    [Allow(Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>The landlord's reference of the person, on her letters.</summary>
        public string? Reference { get; init; }

        /// <summary>How it came.</summary>
        public ObjectionSource Source { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Reference).Fits(Person.ReferenceLength);
    }

    /// <summary>Answers with the number of campaigns from which the person is now excluded.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command, int>
    {
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var key = LookupKey.Of(command.Reference);
            var person = await db.People.FirstOrDefaultAsync(row => row.ReferenceKey == key, cancellationToken)
                ?? throw new RuleException("Outreach.UnknownReference", nameof(command.Reference));
            await Objections.ApplyAsync(db, person, command.Source, clock.UtcNow, cancellationToken);
            audit.Record(Action, person.Id, after: new { command.Source });
            events.Raise(new CampaignChanged(null));
            return await db.CampaignContacts.CountAsync(row => row.PersonId == person.Id, cancellationToken);
        }
    }
}
