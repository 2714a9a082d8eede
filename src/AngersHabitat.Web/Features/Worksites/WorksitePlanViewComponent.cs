using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The plan of the worksites of a page, each with its number; nothing when the position of none is known.</summary>
public sealed class WorksitePlanViewComponent(IMediator mediator) : ViewComponent
{
    /// <param name="worksites">Those of the page.</param>
    /// <param name="key">Whether the meaning of the marks stands below.</param>
    public async Task<IViewComponentResult> InvokeAsync(IReadOnlyList<(int Number, PublicWorksite Worksite)> worksites, bool key = false)
    {
        var plan = TownPlan.Of(await mediator.Send(new GetPlanGround.Query(), HttpContext.RequestAborted), worksites);
        return plan is null ? Content("") : View("/Features/Worksites/Worksites/_Plan.cshtml", (plan, key));
    }
}
