using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Says that what was dirty is clean. Refused: a report that has ended; an edit conflict when somebody was faster.</summary>
public static class FinishHallReport
{
    private static readonly AuditAction Action = new("Cleaning.FinishReport", nameof(HallReport));

    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>The report.</summary>
        public Guid Id { get; init; }

        /// <summary>Version shown.</summary>
        public Guid Version { get; init; }
    }

    public sealed class Handler(HallReportDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await desk.StepAsync(Action, command.Id, command.Version, (report, by, at) => report.Finish(by, at), cancellationToken);
            return Unit.Value;
        }
    }
}
