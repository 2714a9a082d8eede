namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The last and the next round on the page of a residence.</summary>
internal sealed class CleaningHallPart : IHallPart
{
    public int Order => 10;

    public Type ViewComponent => typeof(CleaningHallViewComponent);
}
