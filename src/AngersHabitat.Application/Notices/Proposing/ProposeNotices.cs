using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>
/// Proposes a draft for each thing that tenants should be told of and that has none yet, and puts aside the proposals that nobody has touched and whose occasion is gone. Sent by the
/// portal itself: after each change of what the features know, and every ten minutes.
/// </summary>
public static class ProposeNotices
{
    /// <summary>Name of the chore, by which a change rings for it.</summary>
    public const string ChoreName = "Notices.Propose";

    private static readonly AuditAction Action = new(ChoreName, nameof(Notice));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, NoticeDesk desk, IEnumerable<INoticeOccasions> sources) : ICommandHandler<Command, int>
    {
        /// <returns>How many are new.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var occasions = new List<NoticeOccasion>();
            foreach (var source in sources)
                occasions.AddRange(await source.ReadAsync(cancellationToken));
            var origins = occasions.ConvertAll(occasion => occasion.OriginId);
            var known = await db.Notices.Where(notice => notice.OriginId != null && origins.Contains(notice.OriginId.Value)).Select(notice => notice.OriginId!.Value).ToListAsync(cancellationToken);
            var proposed = occasions.DistinctBy(occasion => occasion.OriginId).Where(occasion => !known.Contains(occasion.OriginId)).ToList();
            foreach (var occasion in proposed)
                Propose(occasion);
            await PutAsideAsync(origins, cancellationToken);
            return proposed.Count;
        }

        private void Propose(NoticeOccasion occasion)
        {
            var notice = db.Notices.Add(new Notice(Guid.NewGuid(), desk.Act(), occasion.OriginId)).Entity;
            var until = occasion.UntilAt ?? NoticeEnd.Of(occasion.Last, null);
            notice.Write(ProposedWords.Of(occasion), ProposedWords.ForOf(occasion), null, until, desk.Act());
            desk.Note(Action, notice, null);
        }

        private async Task PutAsideAsync(List<Guid> origins, CancellationToken cancellationToken)
        {
            var untouched = await db.Notices.Where(Notice.IsProposal).Where(notice => notice.EditedAt == null).ToListAsync(cancellationToken);
            foreach (var notice in untouched.Where(notice => !origins.Contains(notice.OriginId!.Value)))
            {
                var before = desk.Facts(notice);
                notice.Withdraw(desk.Now);
                desk.Note(Action, notice, before);
            }
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => ChoreName;

        public TimeSpan Every => TimeSpan.FromMinutes(10);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
