namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Visits of a lift or a boiler planned in a residence, on its page.</summary>
internal sealed class HallVisitsPart : IHallPart
{
    public int Order => 40;

    public Type ViewComponent => typeof(HallVisitsViewComponent);
}
