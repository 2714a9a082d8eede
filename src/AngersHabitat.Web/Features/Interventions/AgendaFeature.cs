namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The planner in the staff menu.</summary>
internal sealed class AgendaFeature : IFeature
{
    public const string Section = "agenda";

    public IEnumerable<MenuEntry> StaffNavigation() => [new(46, "Agenda des visites", Section, PageRef.To<AgendaController>(nameof(AgendaController.Index)))];
}
