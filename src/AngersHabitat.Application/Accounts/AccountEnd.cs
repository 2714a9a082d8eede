using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Application.Accounts;

/// <summary>Whether somebody can sign in with an account.</summary>
public static class AccountEnd
{
    /// <summary>It was closed, or its last day is over.</summary>
    public static bool IsOver(this PortalUser user, PortalClock clock) => user.StateAt(true, clock) is AccountState.Closed or AccountState.Ended;

    /// <summary>Where the account stands.</summary>
    /// <param name="user">The account.</param>
    /// <param name="hasLink">Whether a link of hers is good.</param>
    /// <param name="clock">The portal's clock.</param>
    /// <param name="byProvider">Whether she comes by the identity provider.</param>
    public static AccountState StateAt(this PortalUser user, bool hasLink, PortalClock clock, bool byProvider = false)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(clock);
        if (user.LockoutEnd > clock.GetUtcNow())
            return AccountState.Closed;
        if (user.EndsOn <= clock.Today)
            return AccountState.Ended;
        return user.PasswordHash is not null || byProvider ? AccountState.Open : hasLink ? AccountState.Invited : AccountState.NoLink;
    }
}
