using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Worksites in the streets of a residence or near it, on its page; nothing when there is none.</summary>
public sealed class HallWorksitesViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Reads them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Hall hall)
    {
        ArgumentNullException.ThrowIfNull(hall);
        var worksites = await mediator.Send(new GetHallWorksites.Query(hall), HttpContext.RequestAborted);
        return worksites.Count == 0 ? Content("") : View("/Features/Worksites/Shared/_HallWorksites.cshtml", worksites);
    }
}
