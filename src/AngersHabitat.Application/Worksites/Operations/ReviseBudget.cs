using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Gives the budget of an operation from a date on.</summary>
public static class ReviseBudget
{
    private static readonly AuditAction Action = new("Worksites.ReviseBudget", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>From when.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Committed, euros before tax.</summary>
        public decimal? Committed { get; init; }

        /// <summary>Spent, euros before tax.</summary>
        public decimal? Spent { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.On).NotNull().WithMessage("Indiquez la date.");
            RuleFor(command => command.Committed).NotNull().WithMessage("Indiquez le montant engagé.");
            RuleFor(command => command.Spent).NotNull().WithMessage("Indiquez le montant dépensé.");
        }
    }

    /// <summary>Adds the dated row.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            operation.ReviseBudget(command.Committed!.Value, command.Spent!.Value, command.On!.Value, clock.Today);
            audit.Record(Action, operation.Id, after: new { command.On, command.Committed, command.Spent });
            return operation.Id;
        }
    }
}
