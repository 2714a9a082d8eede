using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Puts a visit off, with its reason; a new slot is then proposed.</summary>
public static class PostponeVisit
{
    private static readonly AuditAction Action = new("Interventions.Postpone", nameof(Intervention));

    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Command : VisitCommand, ICommand<Guid>
    {
        public PostponeReason? Reason { get; init; }

        /// <summary>A few words; never which illness.</summary>
        public string? Note { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).NotNull().WithMessage("Choisissez pourquoi la visite est reportée.").IsInEnum();
            RuleFor(command => command.Note).Fits(InterventionStep.NoteLength);
        }
    }

    public sealed class Handler(VisitDesk desk) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var visit = await desk.EnterAsync(command, cancellationToken);
            var before = visit.State;
            if (visit.Postpone(command.Reason!.Value, command.Note, desk.Act(command.Token)))
                desk.Note(Action, visit, before);
            return visit.Id;
        }
    }
}
