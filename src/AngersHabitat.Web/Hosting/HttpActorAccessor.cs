using System.Collections.Frozen;
using System.Security.Claims;

namespace AngersHabitat.Web.Hosting;

/// <summary>
/// The actor is the signed-in account, read again once a visitor has become one; outside any request (start-up, timers) it is whoever asked for the work, else the portal itself.
/// </summary>
internal sealed class HttpActorAccessor(IHttpContextAccessor accessor, ActingFor acting) : IActorAccessor
{
    private ClaimsPrincipal? _user;
    private Actor? _actor;

    public Actor Current
    {
        get
        {
            var user = accessor.HttpContext?.User;
            if (_actor is null || !ReferenceEquals(user, _user))
                (_user, _actor) = (user, Read(user));
            return acting.Actor ?? _actor;
        }
    }

    private static Actor Read(ClaimsPrincipal? user)
    {
        if (user is null)
            return Actor.Portal;
        if (user.Identity?.IsAuthenticated != true)
            return Actor.Anonymous;
        var roles = user.FindAll(ClaimTypes.Role).Select(claim => claim.Value).ToFrozenSet(StringComparer.Ordinal);
        return new Actor(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), user.DisplayName(), roles);
    }
}
