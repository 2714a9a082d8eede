namespace AngersHabitat.Application.Cleaning;

/// <summary>Answers the live board, from the figures that are kept every two minutes.</summary>
public sealed class MissedHandles(PortalDbContext db, CleaningBook book) : ICleaningNow
{
    /// <inheritdoc />
    public async Task<int> MissedHandlesAsync(DateOnly today, CancellationToken cancellationToken)
    {
        if (!book.IsCrisis(today))
            return 0;
        var points = await db.CleaningPoints.Where(point => point.IsTouched).Select(point => point.Number).ToListAsync(cancellationToken);
        var touched = points.Aggregate(0L, (bits, point) => bits | (1L << point));
        return await ListCleaningGaps.Gaps(db, new ListCleaningGaps.Query { Touched = true }, today, touched).CountAsync(cancellationToken);
    }
}
