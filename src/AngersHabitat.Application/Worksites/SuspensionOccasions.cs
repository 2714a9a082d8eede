namespace AngersHabitat.Application.Worksites;

/// <summary>Works that begin to stand still.</summary>
internal sealed class SuspensionOccasions(PortalDbContext db, PortalClock clock) : INoticeOccasions
{
    public IReadOnlyCollection<NoticeOccasionKind> Kinds { get; } = [NoticeOccasionKind.WorksSuspended];

    public async Task<IReadOnlyList<NoticeOccasion>> ReadAsync(CancellationToken cancellationToken)
    {
        var (today, since) = (clock.Today, clock.Today.AddDays(-1));
        var rows = await db.Suspensions.AsNoTracking().Where(row => row.From >= since && (row.To == null || row.To > today))
            .Join(db.Operations, row => row.OperationId, operation => operation.Id, (row, operation) => new { row.Id, row.OperationId, row.From, row.To, operation.Name, operation.PublicPhone })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new NoticeOccasion(NoticeOccasionKind.WorksSuspended, row.Id, row.Name)
        {
            Worksite = row.OperationId, From = row.From, Last = row.To?.AddDays(-1), Phone = row.PublicPhone.Length == 0 ? null : row.PublicPhone,
        })];
    }
}
