using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Somebody takes a vital emergency in hand and goes at once.</summary>
public static class TakeVital
{
    private static readonly AuditAction Action = new("Interventions.Take", nameof(Intervention));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : VisitCommand, ICommand<Guid>
    {
        /// <summary>Who goes.</summary>
        public Guid? WorkerId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.WorkerId).NotNull().WithMessage("Choisissez qui y va.");
    }

    public sealed class Handler(PortalDbContext db, VisitDesk desk) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var visit = await desk.EnterAsync(command, cancellationToken);
            if (!await db.Workers.AnyAsync(worker => worker.Id == command.WorkerId && worker.RetiredAt == null, cancellationToken))
                throw new RuleException("Interventions.WorkerUnknown", nameof(command.WorkerId));
            var before = visit.State;
            if (visit.Take(command.WorkerId!.Value, desk.Act(command.Token)))
                desk.Note(Action, visit, before);
            return visit.Id;
        }
    }
}
