using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>How one's own second factor stands.</summary>
public static class GetOwnSecondFactor
{
    [AllowStaff]
    public sealed record Query : IQuery<Result>;

    /// <param name="IsSetUp">Whether signing in asks for it.</param>
    /// <param name="IsRequired">Whether she must have one.</param>
    /// <param name="CodesLeft">Recovery codes that have not served.</param>
    /// <param name="Email">With what she signs in.</param>
    public sealed record Result(bool IsSetUp, bool IsRequired, int CodesLeft, string Email);

    /// <summary>Reads it.</summary>
    public sealed class Handler(UserManager<PortalUser> users, AccountSettings settings, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(actors.Current.UserId);
            var left = user.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(user) : 0;
            return new Result(user.TwoFactorEnabled, settings.IsRequiredOf(actors.Current.Roles), left, user.Email!);
        }
    }
}
