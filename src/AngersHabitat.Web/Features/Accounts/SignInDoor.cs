using System.Security.Claims;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Lets somebody in who may enter, by her password or by the link with which she chose it, and out again.</summary>
public sealed class SignInDoor(SignInManager<PortalUser> signIn, SessionLedger sessions, ICurrentSession current, IActorAccessor actors, TimeProvider system, IHttpContextAccessor accessor)
{
    private HttpContext Context => accessor.HttpContext!;

    /// <summary>Begins her session.</summary>
    public async Task<ClaimsPrincipal> EnterAsync(PortalUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var (before, key, now) = (current.KeyHash, DrawnKey.Draw(), system.GetUtcNow());
        await IssueAsync(user, key);
        Context.Features.Set<RunningSession>(null);
        await sessions.BeginAsync(actors.Current, new BeginSession.Command
        {
            Id = Guid.CreateVersion7(now), AccountId = user.Id, KeyHash = DrawnKey.HashOf(key), Device = DeviceName.Of(Context.Request.Headers.UserAgent), At = Paris.ToStored(now), Before = before,
        });
        return Context.User;
    }

    /// <summary>Writes the cookie of the present session anew, since its account has changed: its other sessions end, this one goes on.</summary>
    public async Task RenewAsync() => await IssueAsync((await signIn.UserManager.GetUserAsync(Context.User))!, Context.User.FindFirstValue(ClaimsPrincipalExtensions.SessionClaim)!);

    /// <summary>Ends the present session.</summary>
    public async Task LeaveAsync()
    {
        var (actor, key) = (actors.Current, current.KeyHash);
        await signIn.SignOutAsync();
        if (key is not null)
            await sessions.EndAsync(actor, key);
    }

    private async Task IssueAsync(PortalUser user, string key)
    {
        var person = await signIn.CreateUserPrincipalAsync(user);
        ((ClaimsIdentity)person.Identity!).AddClaim(new Claim(ClaimsPrincipalExtensions.SessionClaim, key));
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, person);
        Context.User = person;
    }
}

/// <summary>The session of the request.</summary>
internal sealed class HttpCurrentSession(IHttpContextAccessor accessor) : ICurrentSession
{
    public string? KeyHash => accessor.HttpContext?.User.SessionHash();

    public DateTime? ConfirmedAt => accessor.HttpContext?.Features.Get<RunningSession>()?.ConfirmedAt;
}
