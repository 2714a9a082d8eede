using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Gives a portal the template of each topic that has none. Sent by the portal itself.</summary>
public static class BeginNotices
{
    private static readonly AuditAction Action = new("Notices.Begin", nameof(NoticeTemplate));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many are new.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var known = await db.NoticeTemplates.Select(template => template.Topic).ToListAsync(cancellationToken);
            var missing = FirstNoticeTemplates.All.Where(first => !known.Contains(first.Topic)).ToList();
            foreach (var first in missing)
            {
                var template = db.NoticeTemplates.Add(new NoticeTemplate(Guid.NewGuid(), first.Topic)).Entity;
                template.Describe(first.Importance, first.Title, first.Text, first.TitleEn, first.TextEn);
            }
            if (missing.Count > 0)
                audit.Record(Action, null, after: new { missing.Count });
            return missing.Count;
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromDays(1);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
