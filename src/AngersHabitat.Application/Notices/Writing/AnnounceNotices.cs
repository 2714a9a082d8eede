using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Tells once of each notice whose time has come that it is shown. Sent by the portal itself, every minute.</summary>
public static class AnnounceNotices
{
    private static readonly AuditAction Action = new("Notices.Announce", nameof(Notice));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, NoticeDesk desk, EventLog events) : ICommandHandler<Command, int>
    {
        /// <returns>How many are new.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var due = await db.Notices.Include(notice => notice.Updates).Where(Notice.ToAnnounce.For(desk.Now)).ToListAsync(cancellationToken);
            foreach (var notice in due)
            {
                desk.Note(Action, notice, null);
                events.Raise(new NoticeChanged(notice.Id));
            }
            return due.Count;
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
