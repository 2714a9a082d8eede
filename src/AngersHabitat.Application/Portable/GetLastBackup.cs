namespace AngersHabitat.Application.Portable;

/// <summary>When the last checked copy of the store was made.</summary>
public static class GetLastBackup
{
    /// <summary>A copy older than this is no safety any more.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<Result>;

    /// <param name="At">UTC; null: none was ever made.</param>
    /// <param name="IsFresh">Whether it is not older than <see cref="Longest"/>.</param>
    public sealed record Result(DateTime? At, bool IsFresh);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (action, subject) = (RecordBackup.Made.Name, RecordBackup.Made.Subject);
            // By the index of subjects: the journal holds years of other lines.
            var at = await db.AuditEntries.Where(entry => entry.SubjectType == subject && entry.SubjectId == null && entry.Action == action).MaxAsync(entry => (DateTime?)entry.At, cancellationToken);
            return new Result(at, at > clock.UtcNow - Longest);
        }
    }
}
