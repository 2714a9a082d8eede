using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>What is shown now to whoever reads a page: of a place, a residence, a worksite, a visit; of none: the front page.</summary>
public static class GetNoticesFor
{
    [AllowAnyone]
    public sealed record Query : IQuery<IReadOnlyList<ShownNotice>>
    {
        /// <summary>The place whose page it is.</summary>
        public Guid? Place { get; init; }

        /// <summary>The residence whose page it is.</summary>
        public Guid? Residence { get; init; }

        /// <summary>The last part of the address of a worksite's page.</summary>
        public string? Worksite { get; init; }

        /// <summary>The page of a visit.</summary>
        public bool AwaitsVisit { get; init; }

        /// <summary>Only those for somebody in particular: what is for everyone stands elsewhere.</summary>
        public bool InParticular { get; init; }
    }

    public sealed class Handler(NoticeBoard board, NoticeReaders readers) : IQueryHandler<Query, IReadOnlyList<ShownNotice>>
    {
        public async ValueTask<IReadOnlyList<ShownNotice>> Handle(Query query, CancellationToken cancellationToken)
        {
            var reader = query switch
            {
                { Residence: { } residence } => await readers.OfResidenceAsync(residence, cancellationToken),
                { Place: { } place } => await readers.OfPlaceAsync(place, cancellationToken),
                { Worksite: { } worksite } => await readers.OfWorksiteAsync(worksite, cancellationToken),
                _ => NoticeReader.Anybody,
            };
            var shown = await board.ShownAsync(reader with { AwaitsVisit = query.AwaitsVisit }, cancellationToken);
            return query.InParticular ? [.. shown.Where(notice => notice.Audience != Audience.Everyone)] : shown;
        }
    }
}
