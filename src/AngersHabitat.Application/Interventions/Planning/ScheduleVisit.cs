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

        /// <summary>What speaks against the slot (<see cref="PlanConflict"/>) was seen, and it holds all the same.</summary>
        public bool ConflictsSeen { get; init; }

        /// <summary>The slot asked for; null: not said yet, or a time that is none.</summary>
        public VisitSlot? Slot => SlotOn is not { } on ? null
            : Half is { } half ? (Enum.IsDefined(half) ? VisitSlot.Of(on, half) : null)
            : SlotFrom is { } from ? VisitSlot.Hour(on, from) : null;
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

    /// <summary>Two who plan the same person or the same residence at once wait for each other, so that each sees what the other took.</summary>
    public sealed class Handler(PortalDbContext db, VisitDesk desk, PlanReader plans) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var visit = await desk.EnterAsync(command, cancellationToken);
            if (visit.HasNoted(command.Token))
                return visit.Id;
            await db.Residences.Where(residence => residence.Id == visit.ResidenceId).HoldAsync(residence => residence.Search, cancellationToken);
            await db.Workers.Where(worker => worker.Id == command.WorkerId).HoldAsync(cancellationToken);
            var worker = await db.Workers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == command.WorkerId && row.RetiredAt == null, cancellationToken)
                ?? throw new RuleException("Interventions.WorkerUnknown", nameof(command.WorkerId));
            var (slot, before) = (command.Slot!.Value, visit.State);
            visit.Schedule(slot, worker.Id, desk.Act(command.Token));
            if (!command.ConflictsSeen && await plans.ConflictsAsync(visit.Id, slot, worker, cancellationToken) is { Count: > 0 } conflicts)
                throw new RuleException("Interventions.SlotConflicts", nameof(command.ConflictsSeen), conflicts);
            desk.Note(Action, visit, before);
            return visit.Id;
        }
    }
}
