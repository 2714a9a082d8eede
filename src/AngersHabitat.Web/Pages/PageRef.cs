using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Routing;

namespace AngersHabitat.Web.Pages;

/// <summary>A page named by its action, not by its address: the routes give the address, and the action's own attributes say who may open it.</summary>
/// <param name="Controller">The controller's type.</param>
/// <param name="Action">Name of the action that answers GET.</param>
public sealed record PageRef(Type Controller, string Action)
{
    /// <summary>The controller's name as routes have it.</summary>
    public string ControllerName => Controller.Name[..^"Controller".Length];

    /// <summary>The page of an action: <c>PageRef.To&lt;OffersController&gt;(nameof(OffersController.Index))</c>.</summary>
    public static PageRef To<TController>(string action)
        where TController : ControllerBase
        => new(typeof(TController), action);

    /// <summary>A page of a feature that this one does not know: by its names, as an address would lead there.</summary>
    /// <param name="controller">The controller's name as routes have it.</param>
    /// <param name="action">Name of the action that answers GET.</param>
    /// <exception cref="InvalidOperationException">There is no such controller.</exception>
    public static PageRef Elsewhere(string controller, string action)
        => new(typeof(PageRef).Assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(ControllerBase)) && type.Name == $"{controller}Controller"), action);

    /// <summary>Whether the person may open it.</summary>
    public bool IsOpenTo(ClaimsPrincipal user)
        => Rules().All(rule => rule.Roles is null || user.IsInAny(rule.Roles.Split(',')));

    private IEnumerable<IAuthorizeData> Rules()
        => Controller.GetCustomAttributes(inherit: true).Concat(Method().GetCustomAttributes(inherit: true)).OfType<IAuthorizeData>();

    private MethodInfo Method()
        => Controller.GetMethods().SingleOrDefault(method => method.Name == Action
                && method.GetCustomAttributes<HttpMethodAttribute>().Any(verb => verb.HttpMethods.Contains("GET", StringComparer.Ordinal)))
            ?? throw new InvalidOperationException($"{Controller.Name} has no page {Action}.");
}
