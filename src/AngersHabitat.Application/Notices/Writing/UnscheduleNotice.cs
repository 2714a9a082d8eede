using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Takes a decision back before its time: a draft again. Refused once it is shown.</summary>
public static class UnscheduleNotice
{
    private static readonly AuditAction Action = new("Notices.Unschedule", nameof(Notice));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : NoticeCommand, ICommand;

    public sealed class Handler(NoticeDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var notice = await desk.FindAsync(command, cancellationToken);
            var before = desk.Facts(notice);
            notice.Unschedule(desk.Now);
            desk.Note(Action, notice, before);
            return Unit.Value;
        }
    }
}
