using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Notes that somebody objects to being called: excluded from every campaign at once, and from those to come. Refused: a reference that nobody has, or not the person who was shown (<see cref="AskObjection"/>).</summary>
public static class RecordObjection
{
    private static readonly AuditAction Action = new("Outreach.RecordObjection", "Person");

    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>The landlord's reference of the person, on her letters.</summary>
        public string? Reference { get; init; }

        /// <summary>How it came.</summary>
        public ObjectionSource Source { get; init; }

        /// <summary>The person who was shown for the reference, and confirmed; null where nobody is shown.</summary>
        public Guid? PersonId { get; init; }
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
            var person = await Objections.OfReferenceAsync(db, command.Reference, nameof(command.Reference), cancellationToken);
            if (command.PersonId is { } shown && shown != person.Id)
                throw new RuleException("Outreach.OtherPerson", nameof(command.Reference));
            await Objections.ApplyAsync(db, person, command.Source, clock.UtcNow, cancellationToken);
            audit.Record(Action, person.Id, after: new { command.Source });
            events.Raise(new CampaignChanged(null));
            return await db.CampaignContacts.CountAsync(row => row.PersonId == person.Id, cancellationToken);
        }
    }
}
