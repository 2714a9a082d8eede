using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Domain.Accounts;
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
    /// <param name="State">Whether she can sign in.</param>
    /// <param name="AgencyId">Her agency.</param>
    /// <param name="Until">Her last day.</param>
    /// <param name="LinkUntil">Until when her link is good, UTC; null when none is.</param>
    /// <param name="Mails">Whether links are mailed.</param>
    /// <param name="HasSecondFactor">Whether signing in asks for a code of her telephone.</param>
    /// <param name="ByProvider">Whether she comes by the identity provider, whose groups give her roles.</param>
    public sealed record Result(
        Guid Id, string Email, string Name, IReadOnlyList<string> Roles, string Version, AccountState State, Guid? AgencyId, DateOnly? Until, DateTime? LinkUntil, bool Mails, bool HasSecondFactor, bool ByProvider);

    /// <summary>Reads the account.</summary>
    public sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, InvitationDesk invitations, ProviderSettings provider, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(query.Id);
            var roles = await users.GetRolesAsync(user);
            var good = db.Invitations.AsNoTracking().Where(Invitation.Good.For(clock.UtcNow - Invitation.GoodFor));
            var until = (await good.Where(row => row.AccountId == user.Id).OrderByDescending(row => row.At).FirstOrDefaultAsync(cancellationToken))?.Until;
            var byProvider = await users.IsJoinedAsync(user, provider);
            return new Result(
                user.Id, user.Email!, user.DisplayName, [.. roles.Order(StringComparer.Ordinal)], user.ConcurrencyStamp!,
                user.StateAt(until is not null, clock, byProvider), user.AgencyId, AccountDesk.LastDay(user.EndsOn), until, invitations.Mails, user.TwoFactorEnabled, byProvider);
        }
    }
}
