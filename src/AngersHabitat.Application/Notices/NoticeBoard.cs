using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Reads what is shown to a reader; every page, feed and answer of the public asks here, and nothing else reads notices for them.</summary>
public sealed class NoticeBoard(PortalDbContext db, NoticeBook book, PortalClock clock, ShownUntil shown)
{
    /// <summary>How long what is over stays in the list of what was told, in days.</summary>
    public const int PastDays = 90;

    /// <summary>How far back words are looked for, in days.</summary>
    public const int SearchedDays = 730;

    /// <summary>What is shown to the reader now: urgent first, then the latest news.</summary>
    public async Task<IReadOnlyList<ShownNotice>> ShownAsync(NoticeReader reader, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var rows = await book.ReadAsync(cancellationToken);
        // The answer is true until the next of them appears or one of these disappears, whomever it concerns.
        foreach (var end in rows.Select(notice => notice.ChangesAfter(now)).OfType<DateTime>())
            shown.Ends(end);
        return InOrder(rows.Where(notice => notice.IsShown(now, reader)), now);
    }

    /// <summary>What was shown to the reader and is over since so many days at most, the latest first.</summary>
    public async Task<IReadOnlyList<ShownNotice>> PastAsync(NoticeReader reader, int days, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var since = now.AddDays(-days);
        var rows = await db.Notices.AsNoTracking().Include(notice => notice.Updates).Where(Notice.Over.For(now)).Where(notice => notice.UntilAt > since).ToListAsync(cancellationToken);
        return [.. rows.Where(notice => notice.WasShown(now, reader)).OrderByDescending(notice => notice.UntilAt).ThenBy(notice => notice.Id).Select(notice => ShownNotice.Of(notice, now))];
    }

    /// <summary>One that is shown or was; null when there is none, before its time, or taken back.</summary>
    public async Task<ShownNotice?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var notice = await db.Notices.AsNoTracking().Include(row => row.Updates).SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (notice?.ChangesAfter(now) is { } change)
            shown.Ends(change);
        return notice?.HasPage(now) == true ? ShownNotice.Of(notice, now) : null;
    }

    private static IReadOnlyList<ShownNotice> InOrder(IEnumerable<Notice> notices, DateTime now)
        => [.. notices.OrderBy(notice => notice.Importance).ThenByDescending(notice => notice.NewsAt).ThenBy(notice => notice.Id).Select(notice => ShownNotice.Of(notice, now))];
}
