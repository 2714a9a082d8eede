using System.Security.Claims;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Lets somebody in who may enter, by her password, by the link with which she chose it or by the identity provider, and out again.</summary>
public sealed class SignInDoor(SignInManager<PortalUser> signIn, SessionLedger sessions, ICurrentSession current, IActorAccessor actors, TimeProvider system, IHttpContextAccessor accessor)
{
    private const string IdToken = "id_token";

    // Browsers send it with every request, and proxies read 8 kB at most. Without it the provider asks her whether she wants to leave.
    private const int LongestIdToken = 3_000;

    private HttpContext Context => accessor.HttpContext!;

    /// <summary>Begins her session.</summary>
    /// <param name="user">Who enters.</param>
    /// <param name="idToken">What the identity provider said of her; null when she came by a password.</param>
    public async Task<ClaimsPrincipal> EnterAsync(PortalUser user, string? idToken = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        var (before, key, now) = (current.KeyHash, DrawnKey.Draw(), system.GetUtcNow());
        await IssueAsync(user, key, idToken);
        Context.Features.Set<RunningSession>(null);
        await sessions.BeginAsync(actors.Current, new BeginSession.Command
        {
            Id = Guid.CreateVersion7(now), AccountId = user.Id, KeyHash = DrawnKey.HashOf(key), Device = DeviceName.Of(Context.Request.Headers.UserAgent), At = Paris.ToStored(now), Before = before,
        });
        return Context.User;
    }

    /// <summary>Writes the cookie of the present session anew, since its account has changed: its other sessions end, this one goes on.</summary>
    /// <param name="idToken">What the identity provider has just said; null: what it said before, if anything.</param>
    public async Task RenewAsync(string? idToken = null)
        => await IssueAsync((await signIn.UserManager.GetUserAsync(Context.User))!, Context.User.FindFirstValue(ClaimsPrincipalExtensions.SessionClaim)!, idToken ?? await IdTokenAsync());

    /// <summary>Ends the present session.</summary>
    /// <returns>What the identity provider said of her, with which she is signed out there; null when she came by a password.</returns>
    public async Task<string?> LeaveAsync()
    {
        var (actor, key, idToken) = (actors.Current, current.KeyHash, await IdTokenAsync());
        await signIn.SignOutAsync();
        if (key is not null)
            await sessions.EndAsync(actor, key);
        return idToken;
    }

    private async Task<string?> IdTokenAsync() => await Context.GetTokenAsync(IdentityConstants.ApplicationScheme, IdToken);

    private async Task IssueAsync(PortalUser user, string key, string? idToken)
    {
        var (person, properties) = (await signIn.CreateUserPrincipalAsync(user), new AuthenticationProperties());
        var identity = (ClaimsIdentity)person.Identity!;
        identity.AddClaim(new Claim(ClaimsPrincipalExtensions.SessionClaim, key));
        if (idToken is not null)
        {
            // Password and second factor are the provider's business.
            OwedFirst.Forgive(identity);
            identity.AddClaim(OwedFirst.ByProvider);
            properties.StoreTokens([new AuthenticationToken { Name = IdToken, Value = idToken.Length > LongestIdToken ? "" : idToken }]);
        }
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, person, properties);
        Context.User = person;
    }
}

/// <summary>The session of the request.</summary>
internal sealed class HttpCurrentSession(IHttpContextAccessor accessor) : ICurrentSession
{
    public string? KeyHash => accessor.HttpContext?.User.SessionHash();

    public DateTime? ConfirmedAt => accessor.HttpContext?.Features.Get<RunningSession>()?.ConfirmedAt;
}
