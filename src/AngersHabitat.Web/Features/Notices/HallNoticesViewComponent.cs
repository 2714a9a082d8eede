using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>What is told to those of a residence: for everyone, their agency, the residence itself, the neighbours of a worksite.</summary>
public sealed class HallNoticesViewComponent(IMediator mediator) : ViewComponent
{
    private const int Most = 5;

    /// <summary>Reads what is shown now.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Hall hall)
    {
        ArgumentNullException.ThrowIfNull(hall);
        var notices = await mediator.Send(new GetNoticesFor.Query { Residence = hall.ResidenceId }, HttpContext.RequestAborted);
        return View("/Features/Notices/Shared/_NoticeSection.cshtml", new NoticeSection(notices, Most, "Infos", $"{NoticeWords.Address}?residence={hall.Slug}"));
    }
}
