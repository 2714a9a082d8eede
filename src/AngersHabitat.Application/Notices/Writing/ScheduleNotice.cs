using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Decides that a notice is shown: at once, or when its time comes. Refused: it lacks words or somebody to be for, its end has passed, it was taken back.</summary>
public static class ScheduleNotice
{
    private static readonly AuditAction Action = new("Notices.Schedule", nameof(Notice));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : NoticeCommand, ICommand<NoticeState>;

    public sealed class Handler(NoticeDesk desk) : ICommandHandler<Command, NoticeState>
    {
        /// <returns>Where it stands: shown or scheduled.</returns>
        public async ValueTask<NoticeState> Handle(Command command, CancellationToken cancellationToken)
        {
            var notice = await desk.FindAsync(command, cancellationToken);
            if (notice.ScheduledAt is not null && notice.WithdrawnAt is null)
                return notice.StateAt(desk.Now);
            var before = desk.Facts(notice);
            notice.Schedule(desk.Act());
            notice.Adopt(desk.Act());
            desk.Note(Action, notice, before);
            return notice.StateAt(desk.Now);
        }
    }
}
