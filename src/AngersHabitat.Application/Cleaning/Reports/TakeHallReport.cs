using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Puts a report at the name of whoever sends it. Refused: one that has ended; an edit conflict when somebody was faster.</summary>
public static class TakeHallReport
{
    private static readonly AuditAction Action = new("Cleaning.TakeReport", nameof(HallReport));

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
            await desk.StepAsync(Action, command.Id, command.Version, (report, by, at) => report.Take(by, at), cancellationToken);
            return Unit.Value;
        }
    }
}
