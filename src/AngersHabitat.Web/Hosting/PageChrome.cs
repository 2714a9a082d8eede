using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Web.Hosting;

/// <summary>What every page shows around its content, from the clock, the settings, the features and the signed-in account.</summary>
internal sealed class PageChrome(PortalClock clock, DemoSettings demo, IHttpContextAccessor accessor, LinkGenerator links, IConfiguration configuration, LandlordKeeper keeper) : IPageChrome
{
    public DateTime NowUtc { get; } = clock.UtcNow;

    public string? DemonstrationNotice => demo.Enabled ? "Données de démonstration" : null;

    public string? SignedInAs => User is { Identity.IsAuthenticated: true } user ? user.DisplayName() : null;

    public string? Account => User?.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value;

    public IReadOnlyList<NavigationItem> PublicNavigation => Shown(feature => feature.PublicNavigation());

    public IReadOnlyList<NavigationItem> StaffNavigation => User is { Identity.IsAuthenticated: true } user
        ? Shown(feature => feature.StaffNavigation().Where(entry => entry.Page.IsOpenTo(user)))
        : [];

    public string Root => configuration["Landlord:Address"]?.TrimEnd('/')
        ?? (accessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{request.PathBase}" : "");

    public string? Landlord => Facts.Name;

    public string? LandlordShort => Facts.ShortName ?? Facts.Name;

    public string? LegalForm => Facts.LegalForm;

    public string? DayPhone => Facts.DayPhone;

    public string? DayHours => Facts.DayHours;

    public string? NightPhone => Facts.NightPhone;

    public string? NightHours => Facts.NightHours;

    public string? DataContact => Facts.DataContact;

    public string? Colour => Facts.Colour?.TrimStart('#');

    public Guid? LogoId => Facts.LogoId;

    public string? CrisisOn(DateOnly date) => keeper.All.FirstOrDefault(crisis => crisis.Span.Contains(date))?.Name;

    public bool IsOpen => keeper.Now.IsOpen;

    private LandlordFacts Facts => keeper.Now.Facts;

    private System.Security.Claims.ClaimsPrincipal? User => accessor.HttpContext?.User;

    private IReadOnlyList<NavigationItem> Shown(Func<IFeature, IEnumerable<MenuEntry>> entries) =>
    [
        .. PortalFeatures.All.SelectMany(entries).OrderBy(entry => entry.Order)
            .Select(entry => new NavigationItem(entry.Text, links.GetPathByAction(entry.Page.Action, entry.Page.ControllerName)!, entry.Section)),
    ];
}
