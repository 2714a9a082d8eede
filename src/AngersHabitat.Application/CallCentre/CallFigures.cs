using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>
/// The figures of each date: kept ones where the date is over, counted from the calls where it is not. So a page reads a
/// row a day, however many calls there were.
/// </summary>
public sealed class CallFigures(PortalDbContext db)
{
    /// <summary>Figures of the dates from the first to the last, both included, oldest first; dates without calls are absent.</summary>
    public async Task<IReadOnlyList<DailyVolume>> BetweenAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var kept = await db.DailyVolumes.AsNoTracking().Where(day => day.Date >= first && day.Date <= last)
            .OrderBy(day => day.Date).ToListAsync(cancellationToken);
        var counted = await LastKeptAsync(cancellationToken) is { } until && until >= first ? until.AddDays(1) : first;
        if (counted <= last)
            kept.AddRange(await CountAsync(counted, last, cancellationToken));
        return kept;
    }

    /// <summary>The latest date whose figures are kept; null when none are.</summary>
    public Task<DateOnly?> LastKeptAsync(CancellationToken cancellationToken)
        => db.DailyVolumes.MaxAsync(day => (DateOnly?)day.Date, cancellationToken);

    /// <summary>Counts the calls of dates, both included, oldest first; dates without calls are absent.</summary>
    public async Task<IReadOnlyList<DailyVolume>> CountAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var calls = await db.InboundCalls.AsNoTracking().Where(InboundCall.Counting).Where(call => call.Date >= first && call.Date <= last)
            .ToListAsync(cancellationToken);
        return [.. calls.GroupBy(call => call.Date).OrderBy(day => day.Key)
            .Select(day => DailyVolume.Of(day.Key, day.Select(call => call.Figure)))];
    }
}
