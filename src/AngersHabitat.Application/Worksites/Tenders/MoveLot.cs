using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>A lot enters its next state: published, under review, awarded, unsuccessful or abandoned.</summary>
public static class MoveLot
{
    private static readonly AuditAction Action = new("Worksites.MoveLot", nameof(TenderLot));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>The lot.</summary>
        public Guid LotId { get; init; }

        /// <summary>The state to enter.</summary>
        public TenderLotState? State { get; init; }

        /// <summary>The date.</summary>
        public DateOnly? On { get; init; }

        /// <summary>The firm chosen, for an award.</summary>
        public string? Firm { get; init; }

        /// <summary>« Entreprise locale ».</summary>
        public bool IsLocal { get; init; }

        /// <summary>Amount of the contract, euros before tax, for an award.</summary>
        public decimal? Amount { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.State).NotNull().WithMessage("Choisissez la suite donnée au lot.");
            RuleFor(command => command.On).NotNull().WithMessage("Indiquez la date.");
            RuleFor(command => command.Firm).Fits(Contract.FirmLength);
            When(command => command.State is TenderLotState.Awarded, () =>
            {
                RuleFor(command => command.Firm).NotEmpty().WithMessage("Indiquez l'entreprise retenue.");
                RuleFor(command => command.Amount).NotNull().WithMessage("Indiquez le montant du marché.");
            });
        }
    }

    /// <summary>Changes the lot; an award adds the contract.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, Outbox outbox) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            var lot = operation.Lots.FirstOrDefault(row => row.Id == command.LotId) ?? throw new NotFoundException("TenderLot");
            var before = lot.State;
            Move(operation, lot, command, command.On!.Value, clock.Today);
            if (lot.State == TenderLotState.Published)
                outbox.Post(new TenderOpened(lot.Id));
            audit.Record(Action, lot.Id, new { State = before }, new { lot.State, command.On, command.Amount });
            return operation.Id;
        }

        private static void Move(Operation operation, TenderLot lot, Command command, DateOnly on, DateOnly today)
        {
            switch (command.State!.Value)
            {
                case TenderLotState.Published:
                    operation.PublishLot(lot.Id, on, today);
                    break;
                case TenderLotState.UnderReview:
                    operation.ReviewLot(lot.Id, on, today);
                    break;
                case TenderLotState.Awarded:
                    operation.AwardLot(lot.Id, new ContractTerms(command.Firm!.Trim(), command.IsLocal, lot.Title, command.Amount!.Value), on, today);
                    break;
                case TenderLotState.Planned or TenderLotState.Unsuccessful or TenderLotState.Abandoned:
                    operation.CloseLot(lot.Id, command.State.Value, on, today);
                    break;
                default:
                    throw Unknown.Value(command.State.Value);
            }
        }
    }
}
