using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Refuses what is guessed early: what stands in the lists of common passwords and words, repetitions, rows of keys, dates, one's own name. The length is checked by
/// Identity itself; classes of characters are not asked for.
/// </summary>
internal sealed class GuessablePasswords : IPasswordValidator<PortalUser>
{
    // Of 0 to 4: « safely unguessable », more than 10^8 guesses.
    private const int SafeEnough = 3;

    // The estimate takes the square of the length; what comes later only makes it harder.
    private const int Estimated = 64;

    public Task<IdentityResult> ValidateAsync(UserManager<PortalUser> manager, PortalUser user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        string[] own = [user.Email ?? "", user.DisplayName, .. user.DisplayName.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var looked = password is { Length: > Estimated } ? password[..Estimated] : password ?? "";
        return Task.FromResult(Zxcvbn.Zxcvbn.MatchPassword(looked, own).Score >= SafeEnough ? IdentityResult.Success : IdentityResult.Failed(FrenchIdentityErrors.PasswordGuessable()));
    }
}
