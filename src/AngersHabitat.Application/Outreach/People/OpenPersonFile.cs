using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Second step of a manager's look at one person: says why. The line of the journal that it leaves is what opens
/// <see cref="GetPersonFile"/>, for <see cref="OpenFor"/>.
/// </summary>
public static class OpenPersonFile
{
    /// <summary>Action in the journal.</summary>
    public static readonly AuditAction Action = new("Outreach.OpenPersonFile", "Person");

    /// <summary>How long the file stays open to the manager.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(15);

    [Allow(Roles.Manager)]
    [ProveFirst]
    public sealed record Command : IJournalledRead, ICommand<Guid>
    {
        /// <summary>The person.</summary>
        public Guid PersonId { get; init; }

        /// <summary>Why the file is opened.</summary>
        public FileReason? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull().WithMessage("Dites pourquoi vous ouvrez cette fiche.").IsInEnum();
    }

    /// <summary>Leaves the line.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!await db.People.AnyAsync(person => person.Id == command.PersonId, cancellationToken))
                throw new NotFoundException("Person");
            audit.Record(Action, command.PersonId, after: new { command.Reason });
            return command.PersonId;
        }
    }

    /// <summary>Whether the manager said why within <see cref="OpenFor"/>; what was said later than now, when a clock was set back, opens nothing.</summary>
    internal static Task<bool> IsOpenAsync(PortalDbContext db, Guid personId, Guid managerId, PortalClock clock, CancellationToken cancellationToken)
    {
        var (since, now) = (clock.UtcNow - OpenFor, clock.UtcNow);
        return db.AuditEntries.AnyAsync(
            entry => entry.SubjectId == personId && entry.ActorId == managerId && entry.Action == Action.Name && entry.At >= since && entry.At <= now, cancellationToken);
    }
}
