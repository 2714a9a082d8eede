namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Calls to elderly tenants in the staff menu.</summary>
public sealed class OutreachFeature : IFeature
{
    /// <summary>Key of the menu entry.</summary>
    public const string Section = "campagnes";

    /// <inheritdoc />
    public IEnumerable<MenuEntry> StaffNavigation() => [new(30, "Appels aux aînés", Section, PageRef.To<CampaignsController>(nameof(CampaignsController.Index)))];
}
