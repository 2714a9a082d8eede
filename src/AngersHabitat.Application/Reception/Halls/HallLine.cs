namespace AngersHabitat.Application.Reception.Halls;

/// <summary>
/// Whom to call for a problem of the building, now. What cannot wait goes to whoever answers, and to the number of the night when nobody does; the rest to who knows the
/// building, or to whoever answers first.
/// </summary>
/// <param name="Problem">The problem.</param>
/// <param name="Place">Who answers, now or next; null when nobody has a telephone.</param>
/// <param name="ByNight">Whether the landlord's number of the night answers in its stead.</param>
public sealed record HallLine(HallProblem Problem, PlaceSummary? Place, bool ByNight)
{
    /// <summary>The line of a problem.</summary>
    public static HallLine Of(HallProblem problem, GetMyPlaces.Result places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var pressing = problem is HallProblem.Lift or HallProblem.Water;
        PlaceSummary?[] order = pressing ? [places.CallCentre, places.Lodge, places.Agency] : [places.Lodge, places.Agency, places.CallCentre];
        var lines = order.OfType<PlaceSummary>().Where(place => place.Phone is not null).ToList();
        var answers = lines.Find(place => place.Line.Answers);
        return new HallLine(problem, answers ?? lines.Where(place => place.Line.Next is not null).MinBy(place => place.Line.Next), pressing && answers is null);
    }
}
