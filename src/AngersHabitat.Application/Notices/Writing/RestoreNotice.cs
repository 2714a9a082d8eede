using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Undoes a withdrawal: the notice stands where it would have stood, and nobody is told a second time that it is shown.</summary>
public static class RestoreNotice
{
    private static readonly AuditAction Action = new("Notices.Restore", nameof(Notice));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : NoticeCommand, ICommand;

    public sealed class Handler(NoticeDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var notice = await desk.FindAsync(command, cancellationToken);
            var before = desk.Facts(notice);
            notice.Restore();
            desk.Note(Action, notice, before);
            return Unit.Value;
        }
    }
}
