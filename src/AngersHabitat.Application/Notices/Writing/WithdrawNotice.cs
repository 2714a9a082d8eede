using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Takes a notice back, or puts a draft aside: it is shown nowhere from this instant on. Twice changes nothing.</summary>
public static class WithdrawNotice
{
    private static readonly AuditAction Action = new("Notices.Withdraw", nameof(Notice));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : NoticeCommand, ICommand;

    public sealed class Handler(NoticeDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var notice = await desk.FindAsync(command, cancellationToken);
            if (notice.WithdrawnAt is not null)
                return Unit.Value;
            var before = desk.Facts(notice);
            notice.Withdraw(desk.Now);
            notice.Adopt(desk.Act());
            desk.Note(Action, notice, before);
            return Unit.Value;
        }
    }
}
