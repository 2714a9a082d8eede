namespace AngersHabitat.Web.Features.Landlord;

/// <summary>That the public reads nothing yet, and the way to the checklist.</summary>
public sealed class OpeningDayViewComponent : ViewComponent
{
    public IViewComponentResult Invoke() => View("/Features/Landlord/OpeningDay/_Day.cshtml");
}
