namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Worksites in the streets of a residence or near it, on its page.</summary>
internal sealed class HallWorksitesPart : IHallPart
{
    public int Order => 50;

    public Type ViewComponent => typeof(HallWorksitesViewComponent);
}
