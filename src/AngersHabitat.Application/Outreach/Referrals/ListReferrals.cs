using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Which referrals to show.</summary>
[WithoutWords]
public enum ReferralView
{
    /// <summary>Whatever awaits a step of ours or of the CCAS.</summary>
    Open,

    /// <summary>Late ones, to chase.</summary>
    Late,

    /// <summary>Ended, and the person does not know.</summary>
    ToTell,

    /// <summary>Everything is done.</summary>
    Done,
}

/// <summary>Referrals to the CCAS, the longest in their state first.</summary>
public static class ListReferrals
{
    /// <summary>The query.</summary>
    /// <param name="View">Which ones.</param>
    /// <param name="Page">Page, from 1.</param>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query(ReferralView View = ReferralView.Open, int Page = 1) : IQuery<Result>;

    /// <summary>A referral.</summary>
    public sealed record Row(
        Guid Id, Guid Version, Civility Civility, string Name, string Phone, Need Need, string? Offer, ReferralState State, DateTime StateAt,
        bool IsVital, bool MayBeSent, string? ReferralResult, DateTime? PersonToldAt, ReferralDelay Delay);

    /// <summary>A file sent.</summary>
    public sealed record Batch(Guid Id, DateTime SentAt, int Count);

    /// <summary>The list.</summary>
    /// <param name="View">Which ones.</param>
    /// <param name="Rows">One page.</param>
    /// <param name="Ready">Drafts that may be sent.</param>
    /// <param name="Late">How many are late.</param>
    /// <param name="ToTell">How many results are to be told.</param>
    /// <param name="Batches">The last files sent.</param>
    public sealed record Result(ReferralView View, Page<Row> Rows, int Ready, int Late, int ToTell, IReadOnlyList<Batch> Batches);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var unfinished = await db.Referrals.AsNoTracking()
                .Where(Referral.Open).OrderBy(row => row.StateAt).ToListAsync(cancellationToken);
            var today = clock.Today;
            var late = unfinished.Where(row => row.DelayOn(today) != ReferralDelay.None).ToList();
            var toTell = unfinished.Where(row => row.IsToTell).ToList();
            IReadOnlyList<Referral> shown = query.View switch
            {
                ReferralView.Late => late,
                ReferralView.ToTell => toTell,
                ReferralView.Done => await db.Referrals.AsNoTracking().Where(Referral.Open.Not())
                    .OrderByDescending(row => row.StateAt).ToListAsync(cancellationToken),
                ReferralView.Open => [.. unfinished.Except(toTell)],
                _ => throw Unknown.Value(query.View),
            };
            var page = shown.ToPage(query.Page);
            return new Result(
                query.View, new Page<Row>(await RowsAsync(page.Items, today, cancellationToken), page.Number, page.Count, page.Total),
                unfinished.Count(row => row.IsReady), late.Count, toTell.Count,
                await db.ReferralBatches.OrderByDescending(batch => batch.SentAt).Take(5)
                    .Select(batch => new Batch(batch.Id, batch.SentAt, batch.Count)).ToListAsync(cancellationToken));
        }

        private async Task<IReadOnlyList<Row>> RowsAsync(IReadOnlyList<Referral> referrals, DateOnly today, CancellationToken cancellationToken)
        {
            var ids = referrals.Select(row => row.PersonId).ToList();
            var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancellationToken);
            var offers = await db.CcasOffers.AsNoTracking().ToDictionaryAsync(offer => offer.Id, offer => offer.Name, cancellationToken);
            return [.. referrals.Select(row => new Row(
                row.Id, row.Version, people[row.PersonId].Civility, $"{people[row.PersonId].FirstName} {people[row.PersonId].LastName}",
                people[row.PersonId].WorkingNumber ?? "", row.Need, row.OfferId is { } offer ? offers.GetValueOrDefault(offer) : null, row.State, row.StateAt,
                row.IsVital, row.IsReady, row.Result, row.PersonToldAt, row.DelayOn(today)))];
        }
    }
}
