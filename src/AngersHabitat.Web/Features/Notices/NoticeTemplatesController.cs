using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>The templates with which notices begin.</summary>
[For<GetNoticeTemplates.Query>]
[Route(NoticeList.Address + "/modeles")]
public sealed class NoticeTemplatesController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The templates.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(nameof(Index), new NoticeTemplatesPage(await Mediator.Send(new GetNoticeTemplates.Query(), HttpContext.RequestAborted)));

    /// <summary>Changes one.</summary>
    [HttpPost("")]
    public Task<IActionResult> Save([PageForm("Template")] SaveNoticeTemplate.Command form)
        => SubmitAsync(form, _ => Done("Le modèle est enregistré.", RedirectToAction(nameof(Index))), Index);
}
