using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Pages;

/// <summary><c>{format:table}</c> in a route: a format in which tables are given.</summary>
internal sealed class TableFormatConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
        => values.TryGetValue(routeKey, out var value) && TableExport.Formats.Any(format => string.Equals(format.Name, value?.ToString(), StringComparison.Ordinal));
}
