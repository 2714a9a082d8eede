using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Accounts.SecondFactor;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Whether a code is one of the telephone's of this moment, or a recovery code. Whoever asks knows the password: the delay holds for the account from everywhere, and a code of the telephone serves once. What is refused is in the journal: a line a try, save those that come too early, which are counted.
/// </summary>
internal sealed class SecondFactorCheck(UserManager<PortalUser> users, IMediator mediator, SignInGuard guard, SessionLedger journal, RefusalBook refusals, PortalClock clock)
{
    public async Task<bool> TryAsync(PortalUser user, string? code)
    {
        var (account, plain) = ($"code:{user.Id}", SecondFactorKeys.Plain(code));
        if (!guard.MayTry(account, account) || user.IsOver(clock))
        {
            refusals.TooEarly();
            return false;
        }
        var right = plain.Length == SecondFactorKeys.Digits
            ? await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, plain) && guard.IsFirstUse(account, plain)
            : await mediator.Send(new UseRecoveryCode.Command { AccountId = user.Id, Code = plain });
        if (right)
        {
            guard.Succeeded(account, account);
            return true;
        }
        guard.Failed(account, account);
        await journal.NoteAsync(Actor.Anonymous, new RecordRefusedSignIn.Command(user.Id, IsCode: true));
        return false;
    }
}
