namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The planner stands under the entry of the visits, so that the menu of a manager keeps to one line.</summary>
internal sealed class AgendaFeature : IFeature
{
    public const string Section = InterventionsFeature.Section;

    public IEnumerable<MenuEntry> StaffNavigation() => [];
}
