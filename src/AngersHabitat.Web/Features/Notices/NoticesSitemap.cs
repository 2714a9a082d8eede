using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>The page of each notice that is for everyone.</summary>
internal sealed class NoticesSitemap(IMediator mediator) : ISitemapPart
{
    public async Task<IReadOnlyList<string>> AddressesAsync(CancellationToken cancellationToken)
        => [.. (await mediator.Send(new GetNoticesFor.Query(), cancellationToken)).Select(notice => NoticeWords.AddressOf(notice.Id))];
}
