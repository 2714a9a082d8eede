using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>A manager's judgement replaces the computed health until a date.</summary>
public static class OverrideHealth
{
    private static readonly AuditAction Action = new("Worksites.OverrideHealth", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>The judgement.</summary>
        public Health? Health { get; init; }

        /// <summary>Its last date, included.</summary>
        public DateOnly? Until { get; init; }

        public string? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Health).NotNull().WithMessage("Choisissez l'appréciation.");
            RuleFor(command => command.Until).NotNull().WithMessage("Indiquez jusqu'à quand l'appréciation vaut.");
            RuleFor(command => command.Reason).NotEmpty().WithMessage("Indiquez le motif.").Fits(HealthOverride.ReasonLength);
        }
    }

    /// <summary>Adds the dated row.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            try
            {
                operation.OverrideHealth(command.Health!.Value, command.Until!.Value.AddDays(1), command.Reason, clock.Today);
            }
            catch (RuleException refused) when (refused.Field is "To")
            {
                throw new RuleException(refused.Code, nameof(command.Until));
            }
            audit.Record(Action, operation.Id, after: new { command.Health, command.Until, command.Reason });
            return operation.Id;
        }
    }
}
