using System.Collections.Frozen;
using System.Security.Claims;

namespace AngersHabitat.Web.Hosting;

/// <summary>
/// The actor is the signed-in account; outside any request (start-up, timers) it is whoever asked for the work, else the portal itself.
/// </summary>
internal sealed class HttpActorAccessor(IHttpContextAccessor accessor, ActingFor acting) : IActorAccessor
{
    private Actor? _actor;

    public Actor Current => acting.Actor ?? (_actor ??= Read(accessor.HttpContext));

    private static Actor Read(HttpContext? context)
    {
        if (context is null)
            return Actor.Portal;
        var user = context.User;
        if (user.Identity?.IsAuthenticated != true)
            return Actor.Anonymous;
        var roles = user.FindAll(ClaimTypes.Role).Select(claim => claim.Value).ToFrozenSet(StringComparer.Ordinal);
        return new Actor(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), user.DisplayName(), roles);
    }
}
