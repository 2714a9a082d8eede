using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>The page of one notice, while it is shown and afterwards. Not found: before its time, or taken back.</summary>
public static class GetShownNotice
{
    /// <param name="Id">The notice.</param>
    [AllowAnyone]
    public sealed record Query(Guid Id) : IQuery<ShownNotice>;

    public sealed class Handler(NoticeBoard board) : IQueryHandler<Query, ShownNotice>
    {
        public async ValueTask<ShownNotice> Handle(Query query, CancellationToken cancellationToken)
            => await board.FindAsync(query.Id, cancellationToken) ?? throw new NotFoundException(nameof(Notice));
    }
}
