using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Whoever came in with a password that the portal drew and told chooses her own before anything else: every page that asks for a signed-in person leads to that one.
/// </summary>
internal sealed class FirstPassword : IResourceFilter
{
    private const string Claim = "must_change_password";

    public static Claim Mark { get; } = new(Claim, "true");

    /// <summary>Whether the person has to choose a password first.</summary>
    public static bool IsOwedBy(ClaimsPrincipal user) => user.HasClaim(Claim, "true");

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isFree = context.ActionDescriptor.EndpointMetadata.Any(mark => mark is IAllowAnonymous)
            || context.ActionDescriptor is Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor { ControllerTypeInfo: var type } && type == typeof(OwnAccountController);
        if (!isFree && IsOwedBy(context.HttpContext.User))
            context.Result = new LocalRedirectResult("~" + OwnAccountController.PasswordAddress);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
