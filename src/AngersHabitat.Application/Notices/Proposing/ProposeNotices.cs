using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>
/// Proposes a draft for each thing that tenants should be told of and that has none yet, and puts aside the proposals that nobody has touched and whose occasion is gone. Sent by the
/// portal itself: after each change of what the features know, of that alone, and every ten minutes of all.
/// </summary>
public static class ProposeNotices
{
    /// <summary>Name of the chore, by which a change rings for it.</summary>
    public const string ChoreName = "Notices.Propose";

    private static readonly AuditAction Action = new(ChoreName, nameof(Notice));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>Of what; null: of everything.</summary>
        public IReadOnlyCollection<NoticeOccasionKind>? Kinds { get; init; }
    }

    public sealed class Handler(PortalDbContext db, NoticeDesk desk, IEnumerable<INoticeOccasions> sources) : ICommandHandler<Command, int>
    {
        /// <returns>How many are new.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var occasions = new List<NoticeOccasion>();
            var asked = sources.Where(source => command.Kinds is null || source.Kinds.Any(command.Kinds.Contains)).ToList();
            foreach (var source in asked)
                occasions.AddRange(await source.ReadAsync(cancellationToken));
            var origins = occasions.ConvertAll(occasion => occasion.OriginId);
            var known = await db.Notices.Where(notice => notice.OriginId != null && origins.Contains(notice.OriginId.Value)).Select(notice => notice.OriginId!.Value).ToListAsync(cancellationToken);
            var proposed = occasions.DistinctBy(occasion => occasion.OriginId).Where(occasion => !known.Contains(occasion.OriginId)).ToList();
            foreach (var occasion in proposed)
                Propose(occasion);
            await PutAsideAsync(origins, [.. asked.SelectMany(source => source.Kinds).Select(ProposedWords.TopicOf)], cancellationToken);
            return proposed.Count;
        }

        private void Propose(NoticeOccasion occasion)
        {
            var notice = db.Notices.Add(new Notice(Guid.NewGuid(), desk.Act(), occasion.OriginId)).Entity;
            var until = occasion.UntilAt ?? NoticeEnd.Of(occasion.Last, null);
            notice.Write(ProposedWords.Of(occasion), ProposedWords.ForOf(occasion), null, until, desk.Act());
            desk.Note(Action, notice, null);
        }

        // What nobody has touched has still the topic with which it was proposed.
        private async Task PutAsideAsync(List<Guid> origins, List<NoticeTopic> topics, CancellationToken cancellationToken)
        {
            var untouched = await db.Notices.Where(Notice.IsProposal).Where(notice => notice.EditedAt == null && topics.Contains(notice.Topic)).ToListAsync(cancellationToken);
            foreach (var notice in untouched.Where(notice => !origins.Contains(notice.OriginId!.Value)))
            {
                var before = desk.Facts(notice);
                notice.Withdraw(desk.Now);
                desk.Note(Action, notice, before);
            }
        }
    }

    internal sealed class Chore(ISender sender, OccasionsToRead occasions) : IChore
    {
        public string Name => ChoreName;

        public TimeSpan Every => OccasionsToRead.AllEvery;

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command { Kinds = occasions.Take() }, cancellationToken).AsTask();
    }
}
