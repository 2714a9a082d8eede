using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The call centre's part of the day: what is urgent, who is to be called back. Neither names nor numbers stand here.</summary>
public sealed class CallCentreDayViewComponent(IMediator mediator) : ViewComponent
{
    private const int Shown = 5;
    private const string Owed = $"{InboundCallsController.Address}/rappels";

    /// <summary>Reads the day.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var desk = await mediator.Send(new GetCallDesk.Query(), HttpContext.RequestAborted);
        var owed = await mediator.Send(new ListCallbacks.Query(), HttpContext.RequestAborted);
        return View("/Features/Shared/_Day.cshtml", new DayView("centre-appel", "Centre d’appel", Figures(desk, owed), [.. Tasks(desk, owed)]));
    }

    private static List<KeyFigure> Figures(GetCallDesk.Result desk, ListCallbacks.Result owed)
    {
        var urgent = desk.Urgent.Count(call => call.IsWaiting);
        return
        [
            new("Appels urgents", CallWords.Number(urgent), "à prendre", $"{InboundCallsController.Address}#urgents", urgent > 0 ? "bad" : "good"),
            new("Rappels dus", CallWords.Number(owed.Rows.Total), $"dont {CallWords.Number(owed.Late)} en retard", Owed, owed.Late > 0 ? "bad" : "good"),
            new("Mes appels aujourd’hui", CallWords.Number(desk.MineToday), "notés par vous", InboundCallsController.Address),
        ];
    }

    private static IEnumerable<DayTask> Tasks(GetCallDesk.Result desk, ListCallbacks.Result owed)
        => desk.Urgent.Where(call => call.IsWaiting)
            .Select(call => new DayTask($"Urgent\u00A0: {Words.Of(call.Reason)}", $"depuis {CallWords.Age(call.RaisedAt, desk.Now)}", "S’en occuper", $"{InboundCallsController.Address}#urgents"))
            .Concat(owed.Rows.Items.Where(call => call.TakenBy is null || call.TakenByMe)
                .Select(call => new DayTask($"Rappel\u00A0: {CallWords.Reason(call.Reason)}",
                    call.IsLate ? $"en retard de {CallWords.Age(call.DueAt, desk.Now)}" : $"à {French.Moment(call.DueAt)}", "Rappeler", Owed)))
            .Take(Shown);
}
