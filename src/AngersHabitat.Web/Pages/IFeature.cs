using System.Security.Claims;

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

    /// <summary>Entries of the public menu, each with its place in it. Only pages that work.</summary>
    IEnumerable<(int Order, NavigationItem Item)> PublicNavigation() => [];

    /// <summary>Entries of the staff menu that this person may open.</summary>
    IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user) => [];
}

/// <summary>The features of the portal.</summary>
internal static class PortalFeatures
{
    public static IReadOnlyList<IFeature> All { get; } =
    [
        .. typeof(PortalFeatures).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IFeature)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (IFeature)Activator.CreateInstance(type)!),
    ];
}
