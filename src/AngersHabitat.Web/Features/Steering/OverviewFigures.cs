using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Web.Features.CallCentre;
using AngersHabitat.Web.Features.Outreach;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>The figures of the services as tiles, each with the page that explains it.</summary>
public static class OverviewFigures
{
    /// <summary>The call centre's page, on which what is owed and what is urgent can be taken.</summary>
    internal const string Desk = "/agents/appels-entrants";

    /// <summary>Calls of today, urgent ones, calls owed and since when.</summary>
    public static IEnumerable<KeyFigure> Calls(ServicesToday today)
    {
        ArgumentNullException.ThrowIfNull(today);
        var (report, owed) = (today.Calls, today.Calls.Owed);
        yield return new KeyFigure("Appels aujourd'hui", Number(report.Calls), $"dont {Number(report.Answered)} répondus, {Number(report.Abandoned)} abandonnés",
            $"/pilotage/appels?du={report.From:yyyy-MM-dd}&au={report.To:yyyy-MM-dd}");
        yield return new KeyFigure("Appels urgents", Number(today.Board.Urgent), "à prendre", $"{Desk}#urgents", today.Board.Urgent > 0 ? "bad" : "good");
        yield return new KeyFigure("Rappels dus", Number(owed.Count),
            owed.OldestOwedAt is { } oldest ? $"{owed.Late} en retard, le plus ancien : {French.Age(today.Now - oldest)}" : "personne n'attend",
            $"{Desk}#owed", owed.Late > 0 ? "bad" : "good");
    }

    /// <summary>People inside each place, and how attendance moves.</summary>
    public static IEnumerable<KeyFigure> Places(ServicesToday today)
    {
        ArgumentNullException.ThrowIfNull(today);
        foreach (var place in today.Board.Places)
        {
            yield return new KeyFigure(place.Name, Number(place.Inside), Level(place), $"/agents/frequentation/{place.Slug}",
                place is { IsOpen: true, State: AttendanceLevel.Full } ? "bad" : null);
        }
        var all = today.Visits.Rise.Rows[0];
        yield return new KeyFigure("Visites par jour", all.Now is { } visits ? Number(visits) : "—",
            all.Change is { } change ? $"{change.ToString("+0 %;−0 %;0 %", French.Culture)} depuis le {today.Visits.Rise.Since.ToString("dd/MM", French.Culture)}" : "pas encore de comparaison",
            "/pilotage/frequentation");
    }

    /// <summary>Progress of a campaign. Groups of fewer than five people are masked, with their share.</summary>
    public static IEnumerable<KeyFigure> Campaign(SteeringFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var page = $"/pilotage/campagnes/{figures.Campaign.Id}";
        yield return new KeyFigure("Personnes visées", SteeringTables.Masked(figures.Targeted), $"reste {SteeringTables.Masked(figures.Forecast.Left)} à appeler", $"{page}#etats");
        yield return new KeyFigure("Jointes", SteeringTables.Masked(figures.Reached), Share(figures.Reached, figures.Targeted), $"{page}#jours");
        yield return new KeyFigure("Appels terminés", SteeringTables.Masked(figures.Completed), Share(figures.Completed, figures.Targeted), $"{page}#etats");
    }

    private static string Level(GetBoard.PlaceNow place)
        => place.IsOpen && place.Limit is { } limit ? $"sur {limit}, {LowerFirst(BoardWords.Level(place))}" : BoardWords.Level(place);

    private static string Share(int part, int whole)
        => part is > 0 and < SteeringTables.SmallestShown ? "des personnes visées" : $"{SteeringTables.Share(part, whole)} des personnes visées";

    private static string LowerFirst(string text) => char.ToLower(text[0], French.Culture) + text[1..];

    internal static string Number(double value) => value.ToString("N0", French.Culture);
}
