namespace AngersHabitat.Web.Features.Notices;

/// <summary>Menu entries of the notices.</summary>
internal sealed class NoticesFeature : IFeature
{
    public const string Section = "notices";

    public IEnumerable<MenuEntry> PublicNavigation() => [new(20, "Infos", Section, PageRef.To<NoticesController>(nameof(NoticesController.Index)))];

    public IEnumerable<MenuEntry> StaffNavigation() => [new(15, "Infos", Section, PageRef.To<NoticeWritingController>(nameof(NoticeWritingController.Index)))];
}
