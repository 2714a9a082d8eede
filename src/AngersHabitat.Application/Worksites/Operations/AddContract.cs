using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Adds a firm under contract.</summary>
public static class AddContract
{
    private static readonly AuditAction Action = new("Worksites.AddContract", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>Date of the contract.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Name of the firm.</summary>
        public string? Firm { get; init; }

        /// <summary>« Entreprise locale ».</summary>
        public bool IsLocal { get; init; }

        /// <summary>The lot, in words.</summary>
        public string? Lot { get; init; }

        /// <summary>Euros before tax.</summary>
        public decimal? Amount { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.On).NotNull().WithMessage("Indiquez la date du marché.");
            RuleFor(command => command.Firm).NotEmpty().WithMessage("Indiquez l'entreprise.").Fits(Contract.FirmLength);
            RuleFor(command => command.Lot).NotEmpty().WithMessage("Indiquez le lot.").Fits(Contract.LotLength);
            RuleFor(command => command.Amount).NotNull().WithMessage("Indiquez le montant.");
        }
    }

    /// <summary>Adds the dated row.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            operation.AddContract(new ContractTerms(command.Firm!.Trim(), command.IsLocal, command.Lot!.Trim(), command.Amount!.Value), command.On!.Value, clock.Today);
            audit.Record(Action, operation.Id, after: new { command.On, command.Lot, command.Amount, command.IsLocal });
            return operation.Id;
        }
    }
}
