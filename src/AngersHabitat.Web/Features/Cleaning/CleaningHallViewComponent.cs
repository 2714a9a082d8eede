namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>« Dernier passage : ce matin à 8 h 40. Prochain : aujourd'hui avant 18 h. » Nothing for a residence without a plan. The page is never older than a minute.</summary>
public sealed class CleaningHallViewComponent(IResidenceCleaning cleaning, PortalClock clock) : ViewComponent
{
    /// <summary>Reads both.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Hall hall)
    {
        ArgumentNullException.ThrowIfNull(hall);
        var known = await cleaning.ReadAsync(hall.ResidenceId, clock.UtcNow, HttpContext.RequestAborted);
        return known is null
            ? Content("")
            : View("/Features/Cleaning/Shared/_Hall.cshtml", (CleaningWords.Last(known.LastAt, clock.UtcNow), CleaningWords.Next(known.NextBy, clock.Today)));
    }
}
