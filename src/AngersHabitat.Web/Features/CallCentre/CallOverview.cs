using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Calls of today, urgent ones and those owed, on the overview of steering.</summary>
internal sealed class CallOverview(ISender sender, PortalClock clock) : IOverviewPart
{
    // The desk, on which what is owed and what is urgent can be taken.
    private const string Desk = "/agents/appels-entrants";
    private const string Report = "/pilotage/appels";

    public int Order => 20;

    public PageRef Page { get; } = PageRef.To<CallSteeringController>(nameof(CallSteeringController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var board = await sender.Send(new GetBoard.Query(), cancellationToken);
        var report = await sender.Send(GetCallReport.Query.Between(clock.Today, clock.Today), cancellationToken);
        return new OverviewPart([new OverviewSection("Centre d'appel", Report, Figures(report, board.Urgent)) { IsHalf = true }])
        {
            ToDos = [.. ToDos(report.Owed, board.Urgent)],
        };
    }

    private KeyFigure[] Figures(GetCallReport.Result report, int urgent) =>
    [
        new("Appels aujourd'hui", French.Number(report.Calls), Answered(report), $"{Report}?du={report.From:yyyy-MM-dd}&au={report.To:yyyy-MM-dd}"),
        new("Attente maintenant", CallWords.Seconds(report.LastWait?.Median),
            report.LastWait is { } last ? LastWait(last, report.To) : "aucun relevé arrivé", $"{Report}#attente"),
        new("Appels urgents", French.Number(urgent), "à prendre", $"{Desk}#urgents", urgent > 0 ? "bad" : "good"),
        new("Rappels dus", French.Number(report.Owed.Count), Waiting(report.Owed), $"{Desk}/rappels", report.Owed.Late > 0 ? "bad" : "good"),
    ];

    private string Waiting(GetCallReport.OwedCalls owed)
        => owed.EarliestDueAt is { } earliest ? $"{owed.Late} en retard, le premier de {French.Age(clock.UtcNow - earliest)}" : owed.Count == 0 ? "personne n'attend" : "aucun en retard";

    private static string LastWait(GetCallReport.HourWait last, DateOnly today)
        => $"médiane{(last.Hour is { } hour ? $" de {CallWords.Hours([hour])}" : "")}{(last.Date == today ? "" : $" du {French.ShortDate(last.Date)}")}, derniers relevés arrivés";

    private static string Answered(GetCallReport.Result report)
    {
        if (report.Calls == 0)
            return "aucun appel";
        if (report.Recorded == 0)
            return "aucun relevé arrivé : répondus et abandonnés inconnus";
        var known = $"{French.Number(report.Answered)} répondus, {French.Number(report.Abandoned)} abandonnés sur {French.Number(report.Recorded)} relevés";
        return report.WithoutRecords.Count == 0 ? known : $"{known} ; sans relevés de {CallWords.Hours(report.WithoutRecords[^1].Hours)}";
    }

    private static IEnumerable<ToDo> ToDos(GetCallReport.OwedCalls owed, int urgent)
    {
        if (urgent > 0)
            yield return new ToDo("Urgence", $"{French.Count(urgent, "appel urgent attend", "appels urgents attendent")} d'être pris", "Appels urgents", $"{Desk}#urgents");
        if (owed.Late > 0)
            yield return new ToDo("Rappels", $"{French.Count(owed.Late, "rappel dû", "rappels dus")} en retard", "Rappels dus", $"{Desk}/rappels");
    }
}
