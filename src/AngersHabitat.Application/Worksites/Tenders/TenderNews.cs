using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Published lots as news, for as long as they are answered to.</summary>
internal sealed class TenderNews(PortalDbContext db, PortalClock clock, IWords words) : INewsSource
{
    public async Task<News?> FindAsync(Guid newsId, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var lot = await (from row in db.TenderLots.AsNoTracking()
                         join operation in db.Operations on row.OperationId equals operation.Id
                         where row.Id == newsId && row.State == TenderLotState.Published && row.AnswersUntil >= today
                         select new { row.Title, row.Work, row.AnswersUntil, row.HowToAnswer, operation.Name, operation.Commune }).SingleOrDefaultAsync(cancellationToken);
        return lot is null ? null : new News(
            $"Appel d'offres : {lot.Title}, {lot.Name} ({lot.Commune})",
            $"{words.Of(lot.Work)}. Offres jusqu'au {words.Value(lot.AnswersUntil)}.\n\n{lot.HowToAnswer}",
            "/appels-d-offres", IsUrgent: false);
    }

    public async Task<IReadOnlyCollection<Guid>> ConcernedAsync(
        Guid newsId, IReadOnlyDictionary<Guid, Guid> residences, IReadOnlyCollection<Guid> agencies, CancellationToken cancellationToken)
        => await FindAsync(newsId, cancellationToken) is null ? [] : [News.TendersId];
}
