using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Works resume after a suspension; the shift of the forecasts is confirmed by the person or not made.</summary>
public static class ResumeWorks
{
    private static readonly AuditAction Action = new("Worksites.Resume", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>The suspension that ends.</summary>
        public Guid SuspensionId { get; init; }

        /// <summary>The date on which works resume.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Number of the service order of resumption.</summary>
        public string? OrderNumber { get; init; }

        /// <summary>Whether completion and delivery move by the days of the suspension.</summary>
        public bool ConfirmShift { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.On).NotNull().WithMessage("Indiquez le jour de la reprise.");
            RuleFor(command => command.OrderNumber).NotEmpty().WithMessage("Indiquez le numéro de l'ordre de service de reprise.").Fits(Suspension.OrderNumberLength);
        }
    }

    /// <summary>Ends the suspension.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            operation.Resume(command.SuspensionId, command.On!.Value, command.OrderNumber, clock.Today);
            var suspension = operation.Suspensions.Single(row => row.Id == command.SuspensionId);
            if (command.ConfirmShift)
                operation.SetForecasts(operation.ProposeShift(suspension, command.On.Value), clock.Today, "Décalage dû à la suspension");
            audit.Record(Action, operation.Id,
                new { suspension.From }, new { suspension.From, suspension.To, suspension.ResumptionOrderNumber, command.ConfirmShift });
            return operation.Id;
        }
    }
}
