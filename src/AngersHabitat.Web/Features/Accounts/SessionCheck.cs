using AngersHabitat.Application.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Looks at each request whether the session still holds: closing the account, its last day, other roles and another password end it at once, on every node. One row is read by its key.
/// </summary>
internal static class SessionCheck
{
    public static async Task LookAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var user = await services.GetRequiredService<SignInManager<PortalUser>>().ValidateSecurityStampAsync(context.Principal);
        if (user is not null && !user.IsOver(services.GetRequiredService<PortalClock>()))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }
}
