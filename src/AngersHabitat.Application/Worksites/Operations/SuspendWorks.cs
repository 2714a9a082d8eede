using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Stops the works of one operation by a service order.</summary>
public static class SuspendWorks
{
    internal static readonly AuditAction Action = new("Worksites.Suspend", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>, ISuspensionFields
    {
        /// <summary>Chosen when the form is shown.</summary>
        public Guid Id { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? ResumedOn { get; init; }

        public SuspensionCause? Cause { get; init; }

        public SuspensionKind? Kind { get; init; }

        /// <summary>Number of the service order.</summary>
        public string? OrderNumber { get; init; }

        public string? Comment { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new SuspensionFieldsValidator());
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.OrderNumber).NotEmpty().WithMessage("Indiquez le numéro de l'ordre de service.").Fits(Suspension.OrderNumberLength);
        }
    }

    /// <summary>Adds the suspension.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            if (operation.Suspensions.Any(suspension => suspension.Id == command.Id))
                return operation.Id;
            operation.Suspend(command.Id, command.ToOrder(command.OrderNumber!), clock.Today);
            audit.Record(Action, operation.Id, after: new { command.From, command.ResumedOn, command.Cause, command.Kind, command.OrderNumber });
            return operation.Id;
        }
    }
}
