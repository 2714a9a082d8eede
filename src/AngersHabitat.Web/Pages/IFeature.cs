namespace AngersHabitat.Web.Pages;

/// <summary>
/// What a feature brings to the host apart from its controllers, which are found by themselves. One class a feature,
/// <c>Features/{Feature}/{Feature}Feature.cs</c>, found by itself too.
/// </summary>
public interface IFeature
{
    /// <summary>Services of the feature's pages.</summary>
    void AddServices(IServiceCollection services)
    {
    }

    /// <summary>Endpoints that are no controller actions, such as streams.</summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }

    /// <summary>Entries of the public menu. Only pages that work.</summary>
    IEnumerable<MenuEntry> PublicNavigation() => [];

    /// <summary>Entries of the staff menu; each is shown to those who may open its page.</summary>
    IEnumerable<MenuEntry> StaffNavigation() => [];
}

/// <summary>The features of the portal.</summary>
internal static class PortalFeatures
{
    public static IReadOnlyList<IFeature> All { get; } =
    [
        .. typeof(PortalFeatures).Assembly.ClassesOf<IFeature>()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (IFeature)Activator.CreateInstance(type)!),
    ];

    /// <summary>Adds what each brings, and its parts of the pages that show several.</summary>
    public static void AddFeatures(this IServiceCollection services)
    {
        foreach (var feature in All)
            feature.AddServices(services);
        foreach (var part in typeof(PortalFeatures).Assembly.ClassesOf<ISitemapPart>())
            services.AddScoped(typeof(ISitemapPart), part);
        foreach (var part in typeof(PortalFeatures).Assembly.ClassesOf<IDayPart>())
            services.AddScoped(typeof(IDayPart), part);
        foreach (var part in typeof(PortalFeatures).Assembly.ClassesOf<IOverviewPart>())
            services.AddScoped(typeof(IOverviewPart), part);
        foreach (var part in typeof(PortalFeatures).Assembly.ClassesOf<IHallPart>())
            services.AddScoped(typeof(IHallPart), part);
        foreach (var part in typeof(PortalFeatures).Assembly.ClassesOf<IReadinessPart>())
            services.AddScoped(typeof(IReadinessPart), part);
    }
}
