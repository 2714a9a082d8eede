using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>How many notices are shown, and how many proposals wait for somebody.</summary>
public static class GetNoticesToDecide
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Shown">Shown now.</param>
    /// <param name="Urgent">Of these, urgent.</param>
    /// <param name="Proposed">Proposed by the portal, undecided.</param>
    /// <param name="Since">When the oldest of these was proposed, UTC.</param>
    public sealed record Result(int Shown, int Urgent, int Proposed, DateTime? Since);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var shown = db.Notices.Where(Notice.InForce.For(clock.UtcNow));
            return new Result(
                await shown.CountAsync(cancellationToken), await shown.CountAsync(notice => notice.Importance == Importance.Urgent, cancellationToken),
                await db.Notices.CountAsync(Notice.IsProposal, cancellationToken), await db.Notices.Where(Notice.IsProposal).MinAsync(notice => (DateTime?)notice.CreatedAt, cancellationToken));
        }
    }
}
