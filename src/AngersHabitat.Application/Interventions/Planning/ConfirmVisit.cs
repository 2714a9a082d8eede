using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The call of the day before: its points are answered, and the visit holds when all the required ones are ticked yes.</summary>
public static class ConfirmVisit
{
    private static readonly AuditAction Action = new("Interventions.Confirm", nameof(Intervention));

    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Command : VisitCommand, ICommand<Guid>
    {
        /// <summary>Keys of the points ticked yes.</summary>
        public IReadOnlyList<Guid>? Yes { get; init; }
    }

    public sealed class Handler(VisitDesk desk, ProtocolBook book) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var visit = await desk.EnterAsync(command, cancellationToken);
            if (visit.HasNoted(command.Token))
                return visit.Id;
            var (protocol, before) = (await book.ForAsync(visit, cancellationToken), visit.State);
            foreach (var key in (command.Yes ?? []).Distinct())
                visit.Answer(protocol, key, PointReply.Yes, null, desk.Act());
            visit.Confirm(protocol, desk.Act(command.Token));
            desk.Note(Action, visit, before);
            return visit.Id;
        }
    }
}
