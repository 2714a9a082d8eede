using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// What somebody who signed in owes before anything else: her own password in place of one that the portal drew and told, then a second factor where her role asks for one. Every page
/// that asks for a signed-in person leads there.
/// </summary>
internal sealed class OwedFirst : IResourceFilter
{
    /// <summary>A password of her own.</summary>
    public static Claim Password { get; } = new("must_change_password", "true");

    /// <summary>A second factor.</summary>
    public static Claim Factor { get; } = new("must_set_factor", "true");

    /// <summary>The session was begun by the identity provider, which asks for what it wants.</summary>
    public static Claim ByProvider { get; } = new("by_provider", "true");

    /// <summary>Whether she owes it, or came so.</summary>
    public static bool Owes(ClaimsPrincipal user, Claim what) => user.HasClaim(what.Type, what.Value);

    /// <summary>Takes away what somebody owes who has no password here.</summary>
    public static void Forgive(ClaimsIdentity person)
    {
        ArgumentNullException.ThrowIfNull(person);
        foreach (var owed in person.FindAll(claim => claim.Type == Password.Type || claim.Type == Factor.Type).ToList())
            person.RemoveClaim(owed);
    }

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var controller = (context.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.AsType();
        if (context.ActionDescriptor.EndpointMetadata.Any(mark => mark is IAllowAnonymous) || controller == typeof(OwnAccountController))
            return;
        if (Owes(context.HttpContext.User, Password))
            context.Result = new LocalRedirectResult("~" + OwnAccountController.PasswordAddress);
        else if (Owes(context.HttpContext.User, Factor) && controller != typeof(SecondFactorController))
            context.Result = new LocalRedirectResult("~" + SecondFactorController.Address);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
