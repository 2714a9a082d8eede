using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>Notices, in the interface's words.</summary>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Total">Notices in all.</param>
/// <param name="Notices">Those of this page.</param>
public sealed record NoticesResponse(int Page, int Pages, int Total, IReadOnlyList<NoticeResponse> Notices)
{
    internal static NoticesResponse Of(ListShownNotices.Result result)
        => result.IsUnknown ? throw new NotFoundException("Place") : new(result.Shown.Number, result.Shown.Count, result.Shown.Total, [.. result.Shown.Items.Select(NoticeResponse.Of)]);
}
