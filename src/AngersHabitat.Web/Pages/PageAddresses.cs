using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace AngersHabitat.Web.Pages;

/// <summary>Which addresses of the portal open by a link: after signing in, nobody is led to an address that only takes forms.</summary>
internal sealed class PageAddresses(EndpointDataSource endpoints, ParameterPolicyFactory policies)
{
    private readonly Lazy<IReadOnlyList<RoutePattern>> _pages = new(() =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET", StringComparer.OrdinalIgnoreCase) == true)
            .Select(endpoint => endpoint.RoutePattern),
    ]);

    /// <summary>Whether a route answers GET there.</summary>
    /// <param name="context">The request, whose path base the address begins with.</param>
    /// <param name="address">Local address with its query, as links have it.</param>
    public bool Open(HttpContext context, string address)
    {
        var path = new PathString("/" + Uri.UnescapeDataString(address.Split('?', '#')[0]).TrimStart('/'));
        return path.StartsWithSegments(context.Request.PathBase, StringComparison.OrdinalIgnoreCase, out var inside) && _pages.Value.Any(page => Matches(context, page, inside.HasValue ? inside : "/"));
    }

    private bool Matches(HttpContext context, RoutePattern page, PathString path)
    {
        var values = new RouteValueDictionary();
        return new TemplateMatcher(new RouteTemplate(page), new RouteValueDictionary(page.Defaults)).TryMatch(path, values)
            && page.ParameterPolicies.All(parameter => parameter.Value.All(policy => Holds(context, page, parameter.Key, policy, values)));
    }

    private bool Holds(HttpContext context, RoutePattern page, string name, RoutePatternParameterPolicyReference policy, RouteValueDictionary values)
        => !values.ContainsKey(name) || policies.Create(page.GetParameter(name), policy) is not IRouteConstraint constraint
            || constraint.Match(context, route: null, name, values, RouteDirection.IncomingRequest);
}
