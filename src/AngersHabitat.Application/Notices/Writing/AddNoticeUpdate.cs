using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Adds what is new to a notice that is shown. Nothing is rewritten. Sent twice, it is added once. Refused: no text, a notice that is not shown.</summary>
public static class AddNoticeUpdate
{
    private static readonly AuditAction Action = new("Notices.Update", nameof(Notice));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : NoticeCommand, ICommand
    {
        /// <summary>Of the update, made when the form was shown.</summary>
        public Guid UpdateId { get; init; }

        public string? Text { get; init; }

        public string? TextEn { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.UpdateId).IsMade();
            RuleFor(command => command.Text).NotEmpty().WithMessage("Écrivez ce qui est nouveau.").Fits(NoticeUpdate.TextLength);
            RuleFor(command => command.TextEn).Fits(NoticeUpdate.TextLength);
        }
    }

    public sealed class Handler(PortalDbContext db, NoticeDesk desk, AuditTrail audit, Outbox outbox) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            // Two who add at once both add: neither rewrites the other.
            var notice = await db.Notices.Include(row => row.Updates).SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException(nameof(Notice));
            if (notice.Updates.Any(update => update.Id == command.UpdateId))
                return Unit.Value;
            var act = desk.Act();
            notice.Update(command.UpdateId, command.Text, command.TextEn, act);
            audit.Record(Action, notice.Id, after: new { command.Text });
            outbox.Post(new NoticeUpdated(notice.Id, command.UpdateId, act.At));
            return Unit.Value;
        }
    }
}
