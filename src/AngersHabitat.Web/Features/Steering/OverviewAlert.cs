using AngersHabitat.Application.Outreach;
using AngersHabitat.Web.Features.Worksites;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>Something that slips in a service, and where to act on it.</summary>
/// <param name="Tag">The matter, in a word.</param>
/// <param name="Why">What slips.</param>
/// <param name="Where">Name of the page to which it leads.</param>
/// <param name="Href">Its address.</param>
public sealed record OverviewAlert(string Tag, string Why, string Where, string Href)
{
    /// <summary>Everything that slips today, the most pressing first. Nothing personal is in it.</summary>
    public static IReadOnlyList<OverviewAlert> Of(ServicesToday today)
    {
        ArgumentNullException.ThrowIfNull(today);
        return [.. Calls(today), .. today.Campaigns.SelectMany(Campaign)];
    }

    private static IEnumerable<OverviewAlert> Calls(ServicesToday today)
    {
        if (today.Board.Urgent > 0)
            yield return new OverviewAlert("Urgence", $"{WorksiteWords.Count(today.Board.Urgent, "appel urgent attend", "appels urgents attendent")} d'être pris", "Appels urgents", $"{OverviewFigures.Desk}#urgents");
        if (today.Calls.Owed.Late > 0)
            yield return new OverviewAlert("Rappels", $"{WorksiteWords.Count(today.Calls.Owed.Late, "rappel dû", "rappels dus")} en retard", "Rappels dus", $"{OverviewFigures.Desk}#owed");
    }

    private static IEnumerable<OverviewAlert> Campaign(SteeringFigures figures)
    {
        var (page, name) = ($"/pilotage/campagnes/{figures.Campaign.Id}", figures.Campaign.Name);
        if (figures.Escalations.Late > 0)
            yield return new OverviewAlert("Signalements", $"{WorksiteWords.Count(figures.Escalations.Late, "signalement", "signalements")} en retard", name, page);
        if (figures.Referrals.Late > 0)
            yield return new OverviewAlert("CCAS", $"{WorksiteWords.Count(figures.Referrals.Late, "orientation", "orientations")} en retard", name, page);
        if (figures.Forecast.EndsOn is { } end && end > figures.Campaign.LastOn)
            yield return new OverviewAlert("Campagne", $"Fin prévue le {Presentation.French.ShortDate(end)}, après le {Presentation.French.ShortDate(figures.Campaign.LastOn)}", name, page);
    }
}
