using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Sets another end of a notice that is shown or scheduled: earlier, later, now, or none. Refused: it is over or a draft.</summary>
public static class EndNotice
{
    private static readonly AuditAction Action = new("Notices.End", nameof(Notice));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : NoticeCommand, ICommand
    {
        /// <summary>At this instant.</summary>
        public bool Now { get; init; }

        /// <summary>Last day; null: until it is ended.</summary>
        public DateOnly? UntilDay { get; init; }

        /// <summary>Hour of the last day; null: its end.</summary>
        public TimeOnly? UntilTime { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.UntilDay).Must(NoticeEnd.IsSensible).WithMessage("Cette date ne peut pas servir.")
            .NotNull().When(command => command.UntilTime is not null, ApplyConditionTo.CurrentValidator).WithMessage("Indiquez aussi le jour.");
    }

    public sealed class Handler(NoticeDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var notice = await desk.FindAsync(command, cancellationToken);
            var before = desk.Facts(notice);
            notice.EndAt(command.Now ? desk.Now : NoticeEnd.Of(command.UntilDay, command.UntilTime), desk.Now);
            desk.Note(Action, notice, before);
            return Unit.Value;
        }
    }
}
