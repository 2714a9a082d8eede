using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Reads what the figures of visits need, from the book of this node. For queries only.</summary>
public sealed class VisitFactReader(PortalDbContext db, VisitBook book, PortalClock clock)
{
    private const int AtOnce = 500;
    private const int MonthsAtOnce = 3;

    /// <summary>Every visit that was open, due or ended in the span.</summary>
    public async Task<IReadOnlyList<VisitFact>> ReadAsync(VisitPeriod period, DateSpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.From, span.Last ?? DateOnly.MaxValue);
        return [.. (await AllAsync(cancellationToken)).Where(visit => visit.RequestedOn <= to && (visit.EndedOn is not { } ended || ended >= from || visit.DueOn >= from)
            && (period.Agency is null || visit.AgencyId == period.Agency) && (period.Worker is null || visit.WorkerId == period.Worker)
            && (period.Trade is null || visit.Trade == period.Trade))];
    }

    private async Task<VisitFact[]> AllAsync(CancellationToken cancellationToken)
    {
        await book.Turn.WaitAsync(cancellationToken);
        try
        {
            if (book.Take() is var wanted && (wanted.All || wanted.Recent || wanted.Some.Count > 0))
                await RefreshAsync(wanted, cancellationToken);
            return book.Facts;
        }
        finally
        {
            book.Turn.Release();
        }
    }

    private async Task RefreshAsync(ToRead wanted, CancellationToken cancellationToken)
    {
        try
        {
            book.Put(
                wanted.All ? await EverythingAsync(cancellationToken)
                    : [.. await SomeAsync(wanted.Some, cancellationToken), .. wanted.Recent ? await RecentAsync(cancellationToken) : []], wanted.All);
        }
        catch
        {
            // Nobody has read them: whoever asks next does.
            book.Forget(wanted.All ? null : wanted.Some);
            throw;
        }
    }

    // What ended longer ago changes by nothing but what a signal names.
    private Task<List<KnownVisit>> RecentAsync(CancellationToken cancellationToken)
    {
        var since = clock.Today.AddDays(-1);
        return Facts(db, db.Interventions.Where(visit => visit.EndedOn == null || visit.EndedOn >= since)).ToListAsync(cancellationToken);
    }

    private async Task<List<KnownVisit>> SomeAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var known = new List<KnownVisit>();
        foreach (var part in ids.Chunk(AtOnce))
            known.AddRange(await Facts(db, db.Interventions.Where(visit => part.Contains(visit.Id))).ToListAsync(cancellationToken));
        return known;
    }

    // In parts by the index on the date: no query reads a table that grows as a whole.
    private async Task<List<KnownVisit>> EverythingAsync(CancellationToken cancellationToken)
    {
        var known = new List<KnownVisit>();
        var first = await db.Interventions.MinAsync(visit => (DateOnly?)visit.RequestedOn, cancellationToken);
        var last = await db.Interventions.MaxAsync(visit => (DateOnly?)visit.RequestedOn, cancellationToken);
        for (var from = first; from <= last; from = from.Value.AddMonths(MonthsAtOnce))
        {
            var (start, end) = (from.Value, from.Value.AddMonths(MonthsAtOnce));
            known.AddRange(await Facts(db, db.Interventions.Where(visit => visit.RequestedOn >= start && visit.RequestedOn < end)).ToListAsync(cancellationToken));
        }
        return known;
    }

    private static IQueryable<KnownVisit> Facts(PortalDbContext db, IQueryable<Intervention> visits)
        => from visit in visits.AsNoTracking()
           join kind in db.InterventionKinds on visit.KindId equals kind.Id
           select new KnownVisit(visit.Id, new VisitFact
           {
               Urgency = visit.Urgency,
               Trade = kind.Trade,
               AgencyId = visit.AgencyId,
               WorkerId = visit.WorkerId,
               RequestedAt = visit.RequestedAt,
               RequestedOn = visit.RequestedOn,
               DueAt = visit.DueAt,
               AnsweredAt = visit.AnsweredAt,
               EndedAt = visit.EndedAt,
               EndedOn = visit.EndedOn,
               State = visit.State,
               IsFollowing = visit.Source == RequestSource.PreviousVisit,
               IsException = visit.ExceptionAt != null,
               OwesPoints = visit.ExceptionAt != null && visit.ExceptionAnsweredAt == null,
           });
}
