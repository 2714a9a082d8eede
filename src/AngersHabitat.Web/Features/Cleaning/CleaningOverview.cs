using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The cleaning of today and of thirty days, and handles missed in a crisis, on the overview of steering.</summary>
internal sealed class CleaningOverview(ISender sender, PortalClock clock) : IOverviewPart
{
    public int Order => 35;

    public PageRef Page { get; } = PageRef.To<CleaningSteeringController>(nameof(CleaningSteeringController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var report = await sender.Send(new GetCleaningSteering.Query { Period = new CleaningPeriod { From = today.AddDays(-29), To = today } }, cancellationToken);
        var alarm = await sender.Send(new GetCleaningAlarm.Query(), cancellationToken);
        return new OverviewPart([new OverviewSection("Nettoyage", CleaningSteeringPage.Address, Figures(report)) { IsHalf = true }]) { ToDos = [.. ToDos(alarm.Handles)] };
    }

    private static KeyFigure[] Figures(GetCleaningSteering.Result report) =>
    [
        new("Passages à temps", CleaningSteeringPage.Share(report.All), $"sur {French.Number(report.All.Known)} en trente jours", CleaningSteeringPage.Address),
        new("Résidences sans passage à temps", French.Number(report.Gaps), "aujourd'hui", CleaningGapList.Address, report.Gaps > 0 ? "watch" : "good"),
    ];

    private static IEnumerable<ToDo> ToDos(int handles)
    {
        if (handles > 0)
        {
            yield return new ToDo("Nettoyage", $"poignées et boutons non nettoyés à temps aujourd'hui dans {French.Count(handles, "résidence", "résidences")}, en période de crise", "Résidences concernées",
                $"{CleaningGapList.Address}?contact=true");
        }
    }
}
