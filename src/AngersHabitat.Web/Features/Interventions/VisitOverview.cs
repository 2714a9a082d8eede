using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Visits of today and what waits too long, on the overview of steering.</summary>
internal sealed class VisitOverview(ISender sender, PortalClock clock) : IOverviewPart
{
    private const string Report = VisitSteeringPage.Address;

    // The list of visits, on which what is late can be planned.
    private const string Visits = "/agents/interventions";

    public int Order => 30;

    public PageRef Page { get; } = PageRef.To<VisitSteeringController>(nameof(VisitSteeringController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var report = await sender.Send(new GetVisitSteering.Query { Period = new VisitPeriod { From = today.AddDays(-29), To = today } }, cancellationToken);
        var late = await sender.Send(new GetLateVisits.Query(), cancellationToken);
        return new OverviewPart([new OverviewSection("Interventions", Report, Figures(report, late)) { IsHalf = true }]) { ToDos = [.. ToDos(late)] };
    }

    private static KeyFigure[] Figures(GetVisitSteering.Result report, GetLateVisits.Result late) =>
    [
        new("Interventions ouvertes", French.Number(report.All.Open), late.All == 0 ? "aucune en retard" : $"{French.Number(late.All)} en retard", $"{Visits}{(late.All > 0 ? "?retard=true" : "")}", late.All > 0 ? "bad" : "good"),
        new("Tenues à temps", VisitWording.Share(report.All.InTimeShare), $"sur {French.Number(report.All.Due)} promesses échues en trente jours", $"{Report}#delais"),
    ];

    private static IEnumerable<ToDo> ToDos(GetLateVisits.Result late)
    {
        if (late.Vital > 0)
            yield return new ToDo("Urgence", $"{French.Count(late.Vital, "urgence vitale n'est", "urgences vitales ne sont")} pas prise{(late.Vital > 1 ? "s" : "")} en charge après 30 minutes", "Urgences vitales", $"{Visits}?urgence={Urgency.Vital}&retard=true");
        if (late.Urgent > 0)
            yield return new ToDo("Urgence", $"{French.Count(late.Urgent, "urgence attend", "urgences attendent")} depuis plus de 24 h", "Urgences en retard", $"{Visits}?urgence={Urgency.Urgent}&retard=true");
        if (late.Owing > 0)
            yield return new ToDo("Protocole", $"{French.Count(late.Owing, "exception au protocole attend", "exceptions au protocole attendent")} {(late.Owing > 1 ? "leurs" : "ses")} réponses", "Protocole à compléter", $"{Visits}?exceptions=true") { Tone = "watch" };
    }
}
