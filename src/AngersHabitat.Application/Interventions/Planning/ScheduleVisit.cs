using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Sets slot and who goes, the first time or anew.</summary>
public static class ScheduleVisit
{
    private static readonly AuditAction Action = new("Interventions.Schedule", nameof(Intervention));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : VisitCommand, ICommand<Guid>
    {
        /// <summary>Date of the slot.</summary>
        public DateOnly? SlotOn { get; init; }

        /// <summary>A half day; null: an hour from <see cref="SlotFrom"/> on.</summary>
        public HalfDay? Half { get; init; }

        /// <summary>Beginning of an hour, on the clock in France.</summary>
        public TimeOnly? SlotFrom { get; init; }

        /// <summary>Who goes.</summary>
        public Guid? WorkerId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.SlotOn).NotNull().WithMessage("Indiquez le jour de la visite.");
            RuleFor(command => command.Half).IsInEnum();
            RuleFor(command => command.SlotFrom).NotNull().When(command => command.Half is null).WithMessage("Choisissez une demi-journée, ou indiquez une heure.");
            RuleFor(command => command.WorkerId).NotNull().WithMessage("Choisissez qui y va.");
        }
    }

    public sealed class Handler(PortalDbContext db, VisitDesk desk) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var visit = await desk.EnterAsync(command, cancellationToken);
            if (!await db.Workers.AnyAsync(worker => worker.Id == command.WorkerId && worker.RetiredAt == null, cancellationToken))
                throw new RuleException("Interventions.WorkerUnknown", nameof(command.WorkerId));
            var slot = command.Half is { } half ? VisitSlot.Of(command.SlotOn!.Value, half) : VisitSlot.Hour(command.SlotOn!.Value, command.SlotFrom!.Value);
            var before = visit.State;
            if (visit.Schedule(slot, command.WorkerId!.Value, desk.Act(command.Token)))
                desk.Note(Action, visit, before);
            return visit.Id;
        }
    }
}
