using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Announces a lot, changes one that is still planned, or offers an unsuccessful one again as a new lot.</summary>
public static class PlanLot
{
    private static readonly AuditAction Action = new("Worksites.PlanLot", nameof(TenderLot));

    [Allow(Roles.Manager)]
    [AskIf(nameof(PlannedOn), DateDoubts.Past | DateDoubts.DayOff)]
    [AskIf(nameof(AnswersUntil), DateDoubts.Past | DateDoubts.DayOff)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>The lot; chosen when the form is shown for a new one.</summary>
        public Guid Id { get; init; }

        /// <summary>The lot that is offered again.</summary>
        public Guid? RelaunchOf { get; init; }

        /// <summary>The work, in words.</summary>
        public string? Title { get; init; }

        /// <summary>Kind of work.</summary>
        public WorkKind? Work { get; init; }

        /// <summary>Estimated amount, as a band.</summary>
        public AmountBand? Amount { get; init; }

        public string? HowToAnswer { get; init; }

        /// <summary>Planned date of publication.</summary>
        public DateOnly? PlannedOn { get; init; }

        /// <summary>Last date to answer, included.</summary>
        public DateOnly? AnswersUntil { get; init; }

        internal LotAnnouncement ToAnnouncement() => new()
        {
            Title = Title!.Trim(),
            Work = Work!.Value,
            Amount = Amount!.Value,
            HowToAnswer = HowToAnswer!.Trim(),
            PlannedOn = PlannedOn!.Value,
            AnswersUntil = AnswersUntil!.Value,
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Title).NotEmpty().WithMessage("Indiquez l'intitulé du lot.").Fits(TenderLot.TitleLength);
            RuleFor(command => command.Work).NotNull().WithMessage("Choisissez la nature des travaux.");
            RuleFor(command => command.Amount).NotNull().WithMessage("Choisissez la tranche de montant.");
            RuleFor(command => command.HowToAnswer).NotEmpty().WithMessage("Indiquez comment répondre.").Fits(TenderLot.HowToAnswerLength);
            RuleFor(command => command.PlannedOn).NotNull().WithMessage("Indiquez la date de publication prévue.");
            RuleFor(command => command.AnswersUntil).NotNull().WithMessage("Indiquez la date limite des offres.");
        }
    }

    /// <summary>Adds or changes the lot.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            if (command.RelaunchOf is { } unsuccessful)
                operation.RelaunchLot(unsuccessful, command.Id, command.ToAnnouncement());
            else if (operation.Lots.Any(lot => lot.Id == command.Id))
                operation.EditLot(command.Id, command.ToAnnouncement());
            else
                operation.PlanLot(command.Id, command.ToAnnouncement());
            audit.Record(Action, command.Id, after: new { operation.Code, command.Title, command.PlannedOn, command.AnswersUntil, command.RelaunchOf });
            return operation.Id;
        }
    }
}
