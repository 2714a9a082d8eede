using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>What is shown now, to everyone, or to those of an agency or a residence: page, feed and interface. A notice of one residence stands only where that residence is asked for.</summary>
public static class ListShownNotices
{
    [AllowAnyone]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Last part of the address of an agency's page.</summary>
        [Filter("agence", "Agence", Empty = "Toutes : ce qui concerne tout le monde")]
        public string? Agency { get; init; }

        /// <summary>A residence.</summary>
        [Filter("residence")]
        public Guid? Residence { get; init; }
    }

    /// <param name="Now">Shown, urgent first.</param>
    /// <param name="Past">Over since <see cref="NoticeBoard.PastDays"/> days at most, the latest first.</param>
    /// <param name="Agencies">To choose from.</param>
    /// <param name="For">Whose they are, in words; empty for everyone.</param>
    public sealed record Result(IReadOnlyList<ShownNotice> Now, IReadOnlyList<ShownNotice> Past, IReadOnlyList<Agency> Agencies, string For);

    /// <param name="Slug">Last part of its address.</param>
    /// <param name="Name">Its name.</param>
    public sealed record Agency(string Slug, string Name);

    public sealed class Handler(PortalDbContext db, NoticeBoard board, NoticeReaders readers, NoticeChoices choices) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var ids = (await choices.AgenciesAsync(cancellationToken)).Select(choice => choice.Id).ToList();
            var agencies = await db.Places.Where(place => ids.Contains(place.Id)).Select(place => new { place.Id, place.Slug, place.Name }).ToListAsync(cancellationToken);
            var (reader, whose) = (NoticeReader.Anybody, "");
            if (query.Residence is { } residence)
            {
                whose = await db.Residences.Where(row => row.Id == residence).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Residence");
                reader = await readers.OfResidenceAsync(residence, cancellationToken);
            }
            else if (query.Agency is { Length: > 0 } slug)
            {
                var agency = agencies.Find(row => row.Slug == LookupKey.Of(slug)) ?? throw new NotFoundException("Place");
                (reader, whose) = (new NoticeReader { Agency = agency.Id }, agency.Name);
            }
            return new Result(
                await board.ShownAsync(reader, cancellationToken), await board.PastAsync(reader, cancellationToken),
                [.. agencies.OrderBy(row => row.Name, FrenchOrder.Words).Select(row => new Agency(row.Slug, row.Name))], whose);
        }
    }
}
