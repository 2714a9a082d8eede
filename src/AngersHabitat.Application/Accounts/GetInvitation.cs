using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>What the page of a link shows. It changes nothing. Refused: a key that opens nothing (not found).</summary>
public static class GetInvitation
{
    /// <param name="Key">What ends the link.</param>
    [AllowAnyone]
    public sealed record Query(string Key) : IQuery<Result>;

    /// <param name="State">Where it stands.</param>
    /// <param name="IsOver">Nobody can sign in with the account any more.</param>
    /// <param name="IsFirst">She has no password yet.</param>
    /// <param name="Name">Whose it is; null unless it can be used.</param>
    /// <param name="Email">With what she signs in; null unless it can be used.</param>
    /// <param name="Until">Until when it is good, UTC.</param>
    public sealed record Result(InvitationState State, bool IsOver, bool IsFirst, string? Name, string? Email, DateTime Until);

    /// <summary>Reads it.</summary>
    public sealed class Handler(InvitationDesk invitations, UserManager<PortalUser> users, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var invitation = await invitations.ReadAsync(query.Key, cancellationToken);
            var user = await users.RequireAsync(invitation.AccountId);
            var (state, isOver) = (invitation.StateAt(clock.UtcNow), user.IsOver(clock));
            var shown = state == InvitationState.Open && !isOver;
            return new Result(state, isOver, user.PasswordHash is null, shown ? user.DisplayName : null, shown ? user.Email : null, invitation.Until);
        }
    }
}
