using System.Security.Claims;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Accounts.Sessions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Looks at each request whether the session still holds: signing out ends it, and so do closing the account, its last day, other roles and another password, on every node
/// (<see cref="SessionBook"/>). The cookie of one that ended by itself stays: it says whose form it was that was sent too late (<see cref="SessionEnd"/>).
/// </summary>
internal static class SessionCheck
{
    public static async Task LookAsync(CookieValidatePrincipalContext context)
    {
        var (services, person) = (context.HttpContext.RequestServices, context.Principal!);
        var book = services.GetRequiredService<SessionBook>();
        var hash = person.SessionHash() ?? "";
        if (await book.FindAsync(hash, context.HttpContext.RequestAborted) is not { } session || !Holds(session, person, services))
        {
            context.RejectPrincipal();
            return;
        }
        context.HttpContext.Features.Set(session);
        if (!AsksByItselfAttribute.Does(context.HttpContext))
            book.Use(hash);
    }

    internal static bool Holds(RunningSession session, ClaimsPrincipal person, IServiceProvider services)
        => session.AccountId == person.AccountId()
            && session.Account.SecurityStamp == person.FindFirstValue(services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType)
            && !session.Account.IsOver(services.GetRequiredService<PortalClock>());
}
