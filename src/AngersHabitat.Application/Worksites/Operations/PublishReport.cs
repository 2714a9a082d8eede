using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Publishes a progress report, or one that supersedes the newest.</summary>
public static class PublishReport
{
    private static readonly AuditAction Action = new("Worksites.PublishReport", nameof(Operation));

    [Allow(Roles.Manager)]
    [AskIf(nameof(CompletionForecast), DateDoubts.Past)]
    [AskIf(nameof(DeliveryForecast), DateDoubts.Past)]
    public sealed record Command : OperationCommand, ICommand<Guid>
    {
        /// <summary>Chosen when the form is shown.</summary>
        public Guid Id { get; init; }

        /// <summary>The report that this one corrects.</summary>
        public Guid? Supersedes { get; init; }

        /// <summary>The date it speaks of.</summary>
        public DateOnly? ReportedOn { get; init; }

        /// <summary>Progress, 0 to 100.</summary>
        public int? Percent { get; init; }

        /// <summary>What was done.</summary>
        public string? Comment { get; init; }

        /// <summary>What is in the way.</summary>
        public string? Difficulties { get; init; }

        /// <summary>Why the percentage goes down.</summary>
        public string? DropReason { get; init; }

        /// <summary>New expected completion.</summary>
        public DateOnly? CompletionForecast { get; init; }

        /// <summary>New expected delivery.</summary>
        public DateOnly? DeliveryForecast { get; init; }

        internal ReportContent ToContent() => new()
        {
            ReportedOn = ReportedOn!.Value,
            Percent = Percent!.Value,
            Comment = Comment?.Trim(),
            Difficulties = Difficulties?.Trim(),
            DropReason = DropReason?.Trim(),
            CompletionForecast = CompletionForecast,
            DeliveryForecast = DeliveryForecast,
        };
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.ReportedOn).NotNull().WithMessage("Indiquez la date du constat.");
            RuleFor(command => command.Percent).NotNull().WithMessage("Indiquez l'avancement.");
            RuleFor(command => command.Comment).Fits(ProgressReport.CommentLength);
            RuleFor(command => command.Difficulties).Fits(ProgressReport.DifficultiesLength);
            RuleFor(command => command.DropReason).Fits(ProgressReport.DropReasonLength);
        }
    }

    /// <summary>Adds the report.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            if (operation.Reports.Any(report => report.Id == command.Id))
                return operation.Id;
            try
            {
                operation.PublishReport(command.Id, command.ToContent(), clock.Today, command.Supersedes);
            }
            catch (RuleException refused) when (refused.Field is nameof(MilestoneKind.Completion) or nameof(MilestoneKind.Delivery))
            {
                throw new RuleException(refused.Code, $"{refused.Field}Forecast", [.. refused.Arguments]);
            }
            audit.Record(Action, operation.Id, after: new { command.ReportedOn, command.Percent, command.Supersedes });
            return operation.Id;
        }
    }
}
