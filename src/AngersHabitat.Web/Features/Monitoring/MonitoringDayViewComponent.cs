using AngersHabitat.Application.Monitoring;
using AngersHabitat.Domain.Chores;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>The administrator's part of the day: how the portal itself fares.</summary>
public sealed class MonitoringDayViewComponent(IMediator mediator) : ViewComponent
{
    private const string Page = "/admin/etat";

    /// <summary>Reads the state.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
        => View("/Features/Shared/_Day.cshtml", Of(await mediator.Send(new GetPortalState.Query(), HttpContext.RequestAborted)));

    private static DayView Of(GetPortalState.Result state)
    {
        var (late, failing) = (state.Chores.Count(chore => chore.State == ChoreState.Late), state.Chores.Count(chore => chore.State == ChoreState.Failing));
        return new DayView("portail", "État du portail",
            [
                new("Tâches de fond en retard", $"{late}", $"sur {state.Chores.Count}", Page, late > 0 ? "bad" : "good"),
                new("Tâches en échec", $"{failing}", "réessayées seules", Page, failing > 0 ? "watch" : "good"),
                new("Courriers à envoyer", $"{state.Outbox.Waiting}", $"{state.Outbox.GivenUp} abandonnés", Page, state.Outbox.GivenUp > 0 ? "bad" : null),
                new("Base de données", state.PendingMigrations == 0 ? "à jour" : $"{state.PendingMigrations}", state.PendingMigrations == 0 ? state.Store : "migrations en attente", Page,
                    state.PendingMigrations == 0 ? "good" : "bad"),
            ],
            [
                .. state.Chores.Where(chore => chore.State is ChoreState.Late or ChoreState.Failing)
                    .Select(chore => new DayTask(Words.Action(chore.Chore.Name), StateWords.Failure(chore.Run), "Voir", Page)),
            ]);
    }
}
