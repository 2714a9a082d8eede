using AngersHabitat.Application.Notices;
using AngersHabitat.Domain.Notices;
using AngersHabitat.Web.Pages.Feeds;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>A notice before and after it is shown: how it reads, what to mend, and what is done to it.</summary>
[For<GetNotice.Query>]
[Route(NoticeList.Address + "/{id:guid}")]
public sealed class NoticeActsController(IMediator mediator, FeedAddress feeds) : PortalController(mediator)
{
    /// <summary>The notice.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id)
    {
        var found = await Mediator.Send(new GetNotice.Query(id), HttpContext.RequestAborted);
        return View(nameof(Show), new NoticePage(found, ShownNoticePage.Of(found.Shown, feeds, Request) with { IsPreview = true }));
    }

    /// <summary>Shows it, now or when its time comes.</summary>
    [HttpPost("publier")]
    public Task<IActionResult> Schedule(Guid id, [PageForm("Act")] ScheduleNotice.Command form)
        => SubmitAsync(form with { Id = id }, state => Done(state == NoticeState.Scheduled ? "C'est programmé." : "C'est publié.", Back(id)), () => Show(id));

    /// <summary>A draft again.</summary>
    [HttpPost("brouillon")]
    public Task<IActionResult> Unschedule(Guid id, [PageForm("Act")] UnscheduleNotice.Command form)
        => SubmitAsync(form with { Id = id }, _ => Done("C'est à nouveau un brouillon.", Back(id)), () => Show(id));

    /// <summary>Takes it back.</summary>
    [HttpPost("retirer")]
    public Task<IActionResult> Withdraw(Guid id, [PageForm("Act")] WithdrawNotice.Command form)
        => SubmitAsync(form with { Id = id }, _ => Done("C'est retiré.", Back(id)), () => Show(id));

    /// <summary>Undoes that.</summary>
    [HttpPost("remettre")]
    public Task<IActionResult> Restore(Guid id, [PageForm("Act")] RestoreNotice.Command form)
        => SubmitAsync(form with { Id = id }, _ => Done("C'est remis.", Back(id)), () => Show(id));

    /// <summary>Adds an update.</summary>
    [HttpPost("mise-a-jour")]
    public Task<IActionResult> Update(Guid id, [PageForm("Update")] AddNoticeUpdate.Command form)
        => SubmitAsync(form with { Id = id }, _ => Done("La mise à jour est publiée.", Back(id)), () => Show(id));

    /// <summary>Sets another end.</summary>
    [HttpPost("fin")]
    public Task<IActionResult> End(Guid id, [PageForm("End")] EndNotice.Command form)
        => SubmitAsync(form with { Id = id }, _ => Done("La fin est changée.", Back(id)), () => Show(id));

    private RedirectToActionResult Back(Guid id) => RedirectToAction(nameof(Show), new { id });
}
