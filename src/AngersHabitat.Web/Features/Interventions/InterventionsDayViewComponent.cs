using AngersHabitat.Application.Interventions;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The day of the visits: emergencies that wait, slots to find, points owed; for a technician the own round. Nobody's name stands here.</summary>
public sealed class InterventionsDayViewComponent(IMediator mediator) : ViewComponent
{
    private const string List = VisitList.Address;

    /// <summary>Reads the day.</summary>
    public async Task<IViewComponentResult> InvokeAsync(DayQuery day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var visits = await mediator.Send(new GetVisitDay.Query(day.Agency), HttpContext.RequestAborted);
        return View("/Features/Shared/_Day.cshtml", new DayView("interventions", "Interventions", [.. Figures(visits)], [.. Tasks(visits)]));
    }

    private IEnumerable<KeyFigure> Figures(GetVisitDay.Result day)
    {
        if (UserClaimsPrincipal.May<ListVisits.Query>())
        {
            yield return new("Vitales à prendre", French.Number(day.Vital), "personne ne s’en occupe", $"{List}?urgence=Vital&etat=Requested", day.Vital > 0 ? "bad" : "good");
            yield return new("À planifier", French.Number(day.ToSchedule), "demandées, absents, reportées", List, day.ToSchedule > 0 ? "watch" : "good");
            yield return new("En retard", French.Number(day.Overdue), "sur leur promesse", $"{List}?retard=true", day.Overdue > 0 ? "bad" : "good");
            yield return new("Protocole à compléter", French.Number(day.ExceptionsOwed), "urgences vitales", $"{List}?exceptions=true", day.ExceptionsOwed > 0 ? "bad" : "good");
        }
        yield return new("Ma tournée", French.Number(day.MineToday), "visites aujourd’hui", RoundController.Address);
    }

    private IEnumerable<DayTask> Tasks(GetVisitDay.Result day)
        => UserClaimsPrincipal.May<ListVisits.Query>()
            ? day.First.Select(visit => new DayTask($"{Words.Of(visit.Urgency)}\u00A0: {visit.Kind}", $"promise {VisitWords.Due(visit.Urgency, visit.DueAt)}", "Ouvrir", $"{List}/{visit.Id}"))
            : [];
}
