using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The tenant refuses the visit, or nobody needs it any more.</summary>
public static class GiveUpVisit
{
    private static readonly AuditAction Action = new("Interventions.GiveUp", nameof(Intervention));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : VisitCommand, ICommand<Guid>
    {
        /// <summary>Whether the tenant refuses; else it is cancelled.</summary>
        public bool Refused { get; init; }

        /// <summary>Why.</summary>
        public string? Note { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Note).NotEmpty().WithMessage("Dites pourquoi.").Fits(InterventionStep.NoteLength);
    }

    public sealed class Handler(VisitDesk desk) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var visit = await desk.EnterAsync(command, cancellationToken);
            var before = visit.State;
            if (visit.GiveUp(command.Refused ? InterventionState.Refused : InterventionState.Cancelled, command.Note, desk.Act(command.Token)))
                desk.Note(Action, visit, before);
            return visit.Id;
        }
    }
}
