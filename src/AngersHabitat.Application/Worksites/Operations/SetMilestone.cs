using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Gives a date of a milestone: what is promised, what is expected, or when the permit was granted.</summary>
public static class SetMilestone
{
    private static readonly AuditAction Action = new("Worksites.SetMilestone", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>The milestone.</summary>
        public MilestoneKind? Kind { get; init; }

        /// <summary>Which of its dates.</summary>
        public MilestoneField? Field { get; init; }

        public DateOnly? Date { get; init; }

        /// <summary>Why it moves.</summary>
        public string? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Kind).NotNull().WithMessage("Choisissez le jalon.");
            RuleFor(command => command.Field).NotNull().WithMessage("Choisissez la nature de la date.");
            RuleFor(command => command.Date).NotNull().WithMessage("Indiquez la date.");
            RuleFor(command => command.Reason).Fits(MilestoneDate.ReasonLength);
        }
    }

    /// <summary>Adds the dated row. The refusals of the domain name the milestone; the form has one date field.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            try
            {
                operation.SetMilestone(command.Kind!.Value, command.Field!.Value, command.Date!.Value, clock.Today, command.Reason);
            }
            catch (RuleException refused)
            {
                throw new RuleException(refused.Code, nameof(command.Date), [.. refused.Arguments]);
            }
            audit.Record(Action, operation.Id, after: new { command.Kind, command.Field, command.Date, command.Reason });
            return operation.Id;
        }
    }
}
