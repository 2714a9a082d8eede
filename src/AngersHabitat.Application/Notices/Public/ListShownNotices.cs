using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>What is shown now, to everyone, or to those of an agency or a residence: page, feed and interface. A notice of one residence stands only where that residence is asked for.</summary>
public static class ListShownNotices
{
    /// <summary>What they are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Urgent first, then the latest news.</summary>
        Importance,

        /// <summary>The latest news first.</summary>
        [LargestFirst]
        News,
    }

    [AllowAnyone]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Words looked for in titles, texts and updates, of what is over too; sealed, since a tenant may write where she lives.</summary>
        [Filter("q", "Chercher")]
        public SealedWords? Search { get; init; }

        /// <summary>Last part of the address of an agency's page, present or former.</summary>
        [Filter("agence", "Agence", Empty = "Ce qui concerne tout le monde")]
        public string? Agency { get; init; }

        /// <summary>Last part of the address of a residence's page, present or former.</summary>
        [Filter("residence")]
        public string? Residence { get; init; }
    }

    /// <param name="Shown">Shown now.</param>
    /// <param name="Past">Over since <see cref="NoticeBoard.PastDays"/> days at most, <see cref="NoticeBoard.SearchedDays"/> when words are looked for; the latest first.</param>
    /// <param name="Agencies">To choose from.</param>
    /// <param name="For">Whose they are, in words; empty for everyone.</param>
    public sealed record Result(Page<ShownNotice> Shown, IReadOnlyList<ShownNotice> Past, IReadOnlyList<Agency> Agencies, string For)
    {
        /// <summary>The residence whose they are.</summary>
        public Guid? ResidenceId { get; init; }

        /// <summary>The agency whose they are.</summary>
        public Guid? AgencyId { get; init; }

        /// <summary>Nobody has the address that was asked for; nothing is shown then.</summary>
        public bool IsUnknown { get; init; }
    }

    /// <param name="Slug">Last part of its address.</param>
    /// <param name="Name">Its name.</param>
    public sealed record Agency(string Slug, string Name);

    public sealed class Handler(PortalDbContext db, NoticeBoard board, NoticeReaders readers, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<ShownNotice, Sort> Order = new MemorySort<ShownNotice, Sort>(notice => notice.Id)
            .By(Sort.Importance, notice => notice.Importance).Then(notice => notice.NewsAt, descending: true)
            .By(Sort.News, notice => notice.NewsAt);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var agencies = await AgenciesAsync(cancellationToken);
            var choice = agencies.Select(row => new Agency(row.Slug, row.Name)).ToList();
            if (await ReaderAsync(query, agencies, cancellationToken) is not { } found)
                return new Result(new List<ShownNotice>().ToPage(query), [], choice, "") { IsUnknown = true };
            var (reader, name) = found;
            var shown = (await board.ShownAsync(reader, cancellationToken)).Where(notice => notice.Says(query.Search?.Text));
            var past = (await board.PastAsync(reader, query.Search is null ? NoticeBoard.PastDays : NoticeBoard.SearchedDays, cancellationToken)).Where(notice => notice.Says(query.Search?.Text));
            return new Result(Order.Apply(shown, query).ToPage(query), [.. past], choice, name) { ResidenceId = reader.Residence, AgencyId = reader.Residence is null ? reader.Agency : null };
        }

        private async Task<(NoticeReader Reader, string For)?> ReaderAsync(Query query, IReadOnlyList<(Guid Id, string Slug, string Name)> agencies, CancellationToken cancellationToken)
        {
            if (!string.IsNullOrWhiteSpace(query.Residence))
            {
                var residence = await db.FindHallAsync(query.Residence, cancellationToken)
                    ?? (await db.HallNowAtAsync(query.Residence, cancellationToken) is { } now ? await db.FindHallAsync(now, cancellationToken) : null);
                return residence is null ? null : (await readers.OfResidenceAsync(residence.Id, cancellationToken), residence.Name);
            }
            if (string.IsNullOrWhiteSpace(query.Agency))
                return (NoticeReader.Anybody, "");
            var asked = await db.PlaceNowAtAsync(query.Agency, cancellationToken) ?? LookupKey.Of(query.Agency);
            var agency = agencies.FirstOrDefault(row => row.Slug == asked);
            return agency == default ? null : (new NoticeReader { Agency = agency.Id }, agency.Name);
        }

        private async Task<IReadOnlyList<(Guid Id, string Slug, string Name)>> AgenciesAsync(CancellationToken cancellationToken)
        {
            var rows = await db.AgenciesOn(clock.Today).Select(place => new { place.Id, place.Slug, place.Name }).ToListAsync(cancellationToken);
            return [.. rows.OrderBy(row => row.Name, FrenchOrder.Words).Select(row => (row.Id, row.Slug, row.Name))];
        }
    }
}
