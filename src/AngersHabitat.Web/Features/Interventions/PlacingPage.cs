using AngersHabitat.Application.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>A visit that gets its slot.</summary>
/// <param name="Placing">The visit, who could go, what is proposed.</param>
/// <param name="Back">The week from which it came, to which it leads back.</param>
public sealed record PlacingPage(ScheduleVisit.Command Form, GetPlacing.Result Placing, GetAgenda.Query Back) : FormPage<ScheduleVisit.Command>(Form)
{
    /// <summary>Everybody who could go, those of the trade first.</summary>
    public IEnumerable<SelectListItem> Workers
        => Placing.Workers.Select(worker => new SelectListItem(worker.Fits ? worker.Name : $"{worker.Name} (autre corps de métier)", $"{worker.Id}"));
}
