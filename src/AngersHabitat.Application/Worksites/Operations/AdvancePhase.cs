using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>An operation enters its next phase, or is cancelled.</summary>
public static class AdvancePhase
{
    private static readonly AuditAction Action = new("Worksites.Advance", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>The phase to enter.</summary>
        public Phase? Phase { get; init; }

        /// <summary>The date of the entry.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Why; required for a cancellation.</summary>
        public string? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Phase).NotNull().WithMessage("Choisissez la phase.");
            RuleFor(command => command.On).NotNull().WithMessage("Indiquez la date.");
            RuleFor(command => command.Reason).Fits(PhaseChange.ReasonLength);
        }
    }

    /// <summary>Adds the dated row.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            var before = operation.Phase;
            operation.Advance(command.Phase!.Value, command.On!.Value, clock.Today, command.Reason);
            audit.Record(Action, operation.Id, new { Phase = before }, new { operation.Phase, command.On, command.Reason });
            return operation.Id;
        }
    }
}
