using AngersHabitat.Application.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Whether somebody may enter. Unknown, wrong, closed and « too many tries » are answered alike and after the same work, so that nobody learns which
/// accounts there are.
/// </summary>
internal sealed class SignInCheck(UserManager<PortalUser> users, IPasswordHasher<PortalUser> hasher, SignInGuard guard, HashTurns turns, RefusalBook refusals, ProxyWatch proxies, PortalClock clock)
{
    private static readonly PortalUser Nobody = new();
    private static string? _nobodysHash;

    /// <returns>The account; null when the door stays shut.</returns>
    public async Task<SignInTry> TryAsync(string email, string password, string address, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsAcquired)
            return new SignInTry(null, null, IsBusy: true);
        var account = users.NormalizeName(email) ?? "";
        var user = await users.FindByNameAsync(email);
        var mayTry = guard.MayTry(account, address);
        // An account without a password yet costs as much as one with.
        var right = user?.PasswordHash is null || !mayTry ? Pretend(password) : await users.CheckPasswordAsync(user, password);
        if (right && !user!.IsOver(clock))
        {
            guard.Succeeded(account, address);
            proxies.SignedIn(account, address);
            return new SignInTry(user, null);
        }
        if (mayTry)
            guard.Failed(account, address);
        Count(user, mayTry, address);
        return new SignInTry(null, mayTry ? user : null);
    }

    private void Count(PortalUser? user, bool mayTry, string address)
    {
        if (!mayTry)
            refusals.TooEarly();
        else if (user is null)
            refusals.Unknown(address);
    }

    private bool Pretend(string password)
    {
        hasher.VerifyHashedPassword(Nobody, _nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString()), password);
        return false;
    }
}

/// <summary>What became of a try to enter.</summary>
/// <param name="Entering">Who may enter; null when nobody may.</param>
/// <param name="Refused">Whose password was wrong; null when there is nobody to tell.</param>
/// <param name="IsBusy">Nothing was looked at: too many try at this moment (<see cref="HashTurns"/>).</param>
internal sealed record SignInTry(PortalUser? Entering, PortalUser? Refused, bool IsBusy = false);
