using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Whom an objection by reference would concern, to be confirmed before it is stored (<see cref="RecordObjection"/>). Her name and nothing else: who asks may be no agent of her campaigns.
/// Leaves a line in the journal. Refused: a reference that nobody has.
/// </summary>
public static class AskObjection
{
    private static readonly AuditAction Action = new("Outreach.AskObjection", "Person");

    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager)]
    public sealed record Command : IJournalledRead, ICommand<Result>
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

    /// <param name="PersonId">Identifier, to be confirmed.</param>
    /// <param name="Name">Her name, as her letters have it.</param>
    /// <param name="Reference">Her reference.</param>
    /// <param name="ObjectedAt">When she objected already, UTC; null when she has not.</param>
    public sealed record Result(Guid PersonId, string Name, string Reference, DateTime? ObjectedAt);

    /// <summary>Finds her.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var person = await Objections.OfReferenceAsync(db, command.Reference, nameof(command.Reference), cancellationToken);
            audit.Record(Action, person.Id);
            return new Result(person.Id, $"{person.FirstName} {person.LastName}".Trim(), person.Reference, person.ObjectedAt);
        }
    }
}
