using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>Where requests go: the portal's own routes, as they name themselves, and identifiers that its store knows.</summary>
internal sealed class FuzzDoors(RouteTellingHost host, PortalWalk walk, IReadOnlyList<string> ids)
{
    /// <summary>Every action, with a method that it answers.</summary>
    public IReadOnlyList<(RouteEndpoint Endpoint, string Method)> All { get; } =
    [
        .. ((string[])["GET", "POST"]).SelectMany(method => PortalWalk.Endpoints(host, method).Select(endpoint => (endpoint, method)))
            .OrderBy(door => door.endpoint.RoutePattern.RawText, StringComparer.Ordinal).ThenBy(door => door.method, StringComparer.Ordinal),
    ];

    public IReadOnlyList<string> Ids { get; } = ids;

    public static async Task<FuzzDoors> OpenAsync(RouteTellingHost host, PortalWalk walk)
        => new(host, walk, [.. (await host.InStoreAsync(IdsAsync)).Select(id => $"{id}")]);

    /// <summary>The address of an action; each of its parts is now and then not what it should be.</summary>
    public string AddressOf(Random random, RouteEndpoint endpoint)
    {
        var (route, address) = ("", "");
        foreach (var segment in endpoint.RoutePattern.PathSegments)
        {
            if (segment.Parts is [RoutePatternParameterPart { IsOptional: true }] && random.Next(2) == 0)
                break;
            (route, address) = (route.Length == 0 ? "" : route + "/", address + "/");
            foreach (var part in segment.Parts)
            {
                route += part is RoutePatternParameterPart named ? $"{{{named.Name}}}" : TextOf(part);
                address += part is RoutePatternParameterPart parameter ? Uri.EscapeDataString(ValueOf(random, route, parameter)) : TextOf(part);
            }
        }
        return address.Length == 0 ? "/" : address;
    }

    /// <summary>Whether somebody with these roles, or without an account, may use what answered.</summary>
    public bool MayUse(string route, string method, IReadOnlySet<string>? roles)
    {
        var endpoint = host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .FirstOrDefault(endpoint => RouteTellingHost.Pattern(endpoint) == route && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) != false);
        if (endpoint is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return true;
        return roles is not null && endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(asked => string.IsNullOrEmpty(asked.Roles) || asked.Roles.Split(',').Any(roles.Contains));
    }

    /// <summary>Whether what answered asks for the token of a page.</summary>
    public bool AsksForToken(string route)
        => PortalWalk.Endpoints(host, "POST").Any(endpoint => RouteTellingHost.Pattern(endpoint) == route && endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is null
            && endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true);

    private string ValueOf(Random random, string route, RoutePatternParameterPart parameter) => random.Next(8) switch
    {
        // A path with U+0000 goes no further than the server.
        0 => FuzzValues.Bad(random).Replace("\0", "", StringComparison.Ordinal),
        1 => Ids[random.Next(Ids.Count)],
        _ => walk.KnownValue(route) ?? (parameter.Name == "format" ? "csv" : Ids[random.Next(Ids.Count)]),
    };

    private static string TextOf(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => "",
    };

    private static async Task<List<Guid>> IdsAsync(Store.PortalDbContext db)
    {
        var ids = new List<Guid>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => !type.IsOwned() && type.FindProperty("Id")?.ClrType == typeof(Guid)))
            ids.AddRange(await (Task<List<Guid>>)typeof(FuzzDoors).GetMethod(nameof(SomeAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!);
        return ids;
    }

    private static Task<List<Guid>> SomeAsync<T>(Store.PortalDbContext db)
        where T : class
        => db.Set<T>().OrderBy(row => EF.Property<Guid>(row, "Id")).Select(row => EF.Property<Guid>(row, "Id")).Take(6).ToListAsync();
}
