using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Accounts.SecondFactor;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Whether a code is one of the telephone's of this moment, or a recovery code. Whoever asks knows the password: the delay holds for the account from everywhere, and a code of the telephone serves once.
/// </summary>
internal sealed class SecondFactorCheck(UserManager<PortalUser> users, IMediator mediator, SignInGuard guard, PortalClock clock)
{
    public async Task<bool> TryAsync(PortalUser user, string? code)
    {
        var (account, plain) = ($"code:{user.Id}", SecondFactorKeys.Plain(code));
        if (!guard.MayTry(account, account) || user.IsOver(clock))
            return false;
        var right = plain.Length == SecondFactorKeys.Digits
            ? await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, plain) && guard.IsFirstUse(account, plain)
            : await mediator.Send(new UseRecoveryCode.Command { AccountId = user.Id, Code = plain });
        if (right)
            guard.Succeeded(account, account);
        else
            guard.Failed(account, account);
        return right;
    }
}
