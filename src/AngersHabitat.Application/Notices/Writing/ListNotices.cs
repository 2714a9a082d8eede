using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Every notice, for those who write them.</summary>
public static class ListNotices
{
    /// <summary>What they are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>From when it is shown, the latest first; drafts by when they were begun.</summary>
        [LargestFirst]
        From,

        Title,

        Importance,

        /// <summary>The end, the latest first.</summary>
        [LargestFirst]
        Until,
    }

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Page<Row>>
    {
        /// <summary>Words looked for in titles, texts and updates.</summary>
        [Filter("texte", "Chercher")]
        public string? Text { get; init; }

        [Filter("etat", "État", Empty = "Tous les états")]
        public NoticeState? State { get; init; }

        [Filter("importance", "Importance", Empty = "Toutes")]
        public Importance? Importance { get; init; }

        [Filter("sujet", "Sujet", Empty = "Tous les sujets")]
        public NoticeTopic? Topic { get; init; }

        [Filter("pour", "Pour qui", Empty = "Tous les publics")]
        public Audience? Audience { get; init; }

        /// <summary>Those that tenants of an agency read: for all, for it, or for one of its residences.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public Guid? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;

        /// <summary>Only drafts that the portal proposes.</summary>
        [Filter("proposees", "Proposées par le portail")]
        public bool Proposed { get; init; }
    }

    /// <summary>A notice in the list.</summary>
    public sealed record Row(
        Guid Id, NoticeState State, Importance Importance, NoticeTopic Topic, Audience Audience, int Targets, string Title, DateTime? FromAt, DateTime? UntilAt, DateTime CreatedAt, int Updates,
        bool IsProposed);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Page<Row>>
    {
        private static readonly QuerySort<Notice, Sort> Order = new QuerySort<Notice, Sort>(notice => notice.Id)
            .By(Sort.From, notice => notice.FromAt ?? notice.CreatedAt)
            .By(Sort.Title, notice => notice.Title)
            .By(Sort.Importance, notice => notice.Importance).Then(notice => notice.CreatedAt)
            .By(Sort.Until, notice => notice.UntilAt);

        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var page = await Order.Apply(await SayingAsync(Filtered(query, now), query.Text, cancellationToken), query).Include(notice => notice.Updates).ToPageAsync(query, cancellationToken);
            return page.Select(notice => new Row(
                notice.Id, notice.StateAt(now), notice.Importance, notice.Topic, notice.Audience, notice.Targets.Count, notice.Title, notice.FromAt, notice.UntilAt, notice.CreatedAt,
                notice.Updates.Count, Notice.IsProposal.Holds(notice)));
        }

        private IQueryable<Notice> Filtered(Query query, DateTime now)
        {
            var notices = db.Notices.AsNoTracking();
            if (query.Proposed)
                notices = notices.Where(Notice.IsProposal);
            if (query.Agency is { } agency)
            {
                notices = notices.Where(notice => (notice.Audience != Domain.Notices.Audience.Agencies && notice.Audience != Domain.Notices.Audience.Residences)
                    || notice.Targets.Any(target => target.TargetId == agency || db.Residences.Any(residence => residence.Id == target.TargetId && residence.AgencyId == agency)));
            }
            if (query.State is { } state)
                notices = InState(notices, state, now);
            return notices.Where(notice => (query.Importance == null || notice.Importance == query.Importance) && (query.Topic == null || notice.Topic == query.Topic)
                && (query.Audience == null || notice.Audience == query.Audience));
        }

        // Words are folded as everywhere, which no store can; a landlord writes some hundred notices a year.
        private async Task<IQueryable<Notice>> SayingAsync(IQueryable<Notice> notices, string? words, CancellationToken cancellationToken)
        {
            if (string.IsNullOrWhiteSpace(words))
                return notices;
            var said = await notices.Select(notice => new { notice.Id, notice.Title, notice.Text, Updates = notice.Updates.Select(update => update.Text).ToList() }).ToListAsync(cancellationToken);
            var found = said.Where(row => SearchText.Contains($"{row.Title} {row.Text} {string.Join(' ', row.Updates)}", words)).Select(row => row.Id).ToList();
            return db.Notices.AsNoTracking().Where(notice => found.Contains(notice.Id));
        }

        private static IQueryable<Notice> InState(IQueryable<Notice> notices, NoticeState state, DateTime now) => state switch
        {
            NoticeState.Draft => notices.Where(Notice.IsDraft),
            NoticeState.Scheduled => notices.Where(Notice.Waits.For(now)),
            NoticeState.Published => notices.Where(Notice.InForce.For(now)),
            NoticeState.Expired => notices.Where(Notice.Over.For(now)),
            NoticeState.Withdrawn => notices.Where(Notice.IsWithdrawn),
            _ => throw Unknown.Value(state),
        };
    }
}
