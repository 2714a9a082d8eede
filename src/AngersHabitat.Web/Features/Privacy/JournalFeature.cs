namespace AngersHabitat.Web.Features.Privacy;

/// <summary>Menu entry of the journal.</summary>
internal sealed class JournalFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() => [new(210, "Journal", "journal", PageRef.To<JournalController>(nameof(JournalController.Index)))];
}
