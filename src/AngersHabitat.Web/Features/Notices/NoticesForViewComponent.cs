using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>
/// Notices on the page of another feature, which names it: <c>Component.InvokeAsync("NoticesFor", new { place = id })</c>. Of a place or the worksite of a slug those for somebody in
/// particular; on the page of a visit those for who waits; without any of them the front page's, urgent first. Nothing is written when there is none.
/// </summary>
public sealed class NoticesForViewComponent(IMediator mediator) : ViewComponent
{
    /// <param name="place">The place whose page it is.</param>
    /// <param name="worksite">Last part of the address of a worksite's page.</param>
    /// <param name="awaitsVisit">The page of a visit.</param>
    /// <param name="most">The most that are shown; the rest is a link.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid? place = null, string? worksite = null, bool awaitsVisit = false, int most = 10)
    {
        var inParticular = place is not null || worksite is not null || awaitsVisit;
        var query = new GetNoticesFor.Query { Place = place, Worksite = worksite, AwaitsVisit = awaitsVisit, InParticular = inParticular };
        var notices = await mediator.Send(query, HttpContext.RequestAborted);
        return View("/Features/Notices/Shared/_NoticeSection.cshtml", new NoticeSection(notices, most, inParticular ? "Infos" : "À savoir en ce moment", NoticeWords.Address));
    }
}
