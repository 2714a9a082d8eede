using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>One account, to be changed. Refused: an unknown one (not found).</summary>
public static class GetAccount
{
    /// <param name="Id">The account.</param>
    [Allow(Roles.Administrator)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <summary>The account.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Email">Electronic address.</param>
    /// <param name="Name">Name shown.</param>
    /// <param name="Roles">Roles held.</param>
    /// <param name="Version">Version of the row.</param>
    /// <param name="LockedUntil">End of a lockout, null when there never was one.</param>
    public sealed record Result(Guid Id, string Email, string Name, IReadOnlyList<string> Roles, string Version, DateTimeOffset? LockedUntil)
    {
        /// <summary>Closed by an administrator.</summary>
        public bool IsClosed => LockedUntil >= CloseAccount.Forever;
    }

    /// <summary>Reads the account.</summary>
    public sealed class Handler(UserManager<PortalUser> users) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var user = await users.FindByIdAsync(query.Id.ToString()) ?? throw new NotFoundException("Account");
            var roles = await users.GetRolesAsync(user);
            return new Result(user.Id, user.Email!, user.DisplayName, [.. roles.Order(StringComparer.Ordinal)], user.ConcurrencyStamp!, user.LockoutEnd);
        }
    }
}
