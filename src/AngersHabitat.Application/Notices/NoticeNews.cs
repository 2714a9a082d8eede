using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Notices and their updates as news, for as long as they are shown.</summary>
internal sealed class NoticeNews(PortalDbContext db, PortalClock clock, NoticeReaders readers) : INewsSource
{
    public async Task<News?> FindAsync(Guid newsId, CancellationToken cancellationToken)
    {
        if (await NoticeAsync(newsId, cancellationToken) is not { } notice || !Notice.InForce.Holds(notice, clock.UtcNow))
            return null;
        var path = $"/infos/{notice.Id}";
        return notice.Updates.FirstOrDefault(update => update.Id == newsId) is { } update
            ? new News($"{notice.Title} : mise à jour", update.Text + Calling(notice), path, notice.Importance == Importance.Urgent)
            : new News(notice.Title, notice.Text + Calling(notice), path, notice.Importance == Importance.Urgent);
    }

    // Whoever reads her mail without opening the page knows whom to call.
    private static string Calling(Notice notice) => notice.CallPhone is { } phone ? $"\n\n{$"Appeler {notice.CallWhom}".Trim()} : {Telephones.Written(phone)}" : "";

    public async Task<IReadOnlyCollection<Guid>> ConcernedAsync(
        Guid newsId, IReadOnlyDictionary<Guid, Guid> residences, IReadOnlyCollection<Guid> agencies, CancellationToken cancellationToken)
    {
        if (await NoticeAsync(newsId, cancellationToken) is not { } notice)
            return [];
        var now = clock.UtcNow;
        List<Guid> concerned = [.. agencies.Where(agency => notice.IsShown(now, new NoticeReader { Agency = agency }))];
        foreach (var (residence, agency) in residences)
        {
            // Which worksites are beside a residence is read only where it decides.
            var reader = notice.Audience == Audience.WorksiteNeighbours ? await readers.OfResidenceAsync(residence, cancellationToken) : new NoticeReader { Residence = residence, Agency = agency };
            if (notice.IsShown(now, reader))
                concerned.Add(residence);
        }
        return concerned;
    }

    private Task<Notice?> NoticeAsync(Guid newsId, CancellationToken cancellationToken)
        => db.Notices.AsNoTracking().Include(notice => notice.Updates).SingleOrDefaultAsync(notice => notice.Id == newsId || notice.Updates.Any(update => update.Id == newsId), cancellationToken);
}
