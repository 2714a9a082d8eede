using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Says that nothing will be done, and why. Refused: no reason, a report that has ended; an edit conflict when somebody was faster.</summary>
public static class DeclineHallReport
{
    private static readonly AuditAction Action = new("Cleaning.DeclineReport", nameof(HallReport));

    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>The report.</summary>
        public Guid Id { get; init; }

        /// <summary>Version shown.</summary>
        public Guid Version { get; init; }

        /// <summary>Why.</summary>
        public HallReportReason? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull().WithMessage("Choisissez pourquoi.").IsInEnum();
    }

    public sealed class Handler(HallReportDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await desk.StepAsync(Action, command.Id, command.Version, (report, by, at) => report.Decline(command.Reason!.Value, by, at), cancellationToken);
            return Unit.Value;
        }
    }
}
