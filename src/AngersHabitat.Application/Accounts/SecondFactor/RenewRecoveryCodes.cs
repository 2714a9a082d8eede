using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>Makes new recovery codes for oneself; the earlier ones serve no more. Refused: no second factor is set up.</summary>
public static class RenewRecoveryCodes
{
    private static readonly AuditAction Action = new("Accounts.RenewRecoveryCodes", "Account");

    [AllowStaff]
    [ProveFirst]
    public sealed record Command : ICommand<IReadOnlyList<string>>;

    /// <summary>Makes them.</summary>
    public sealed class Handler(UserManager<PortalUser> users, IActorAccessor actors, AuditTrail audit) : ICommandHandler<Command, IReadOnlyList<string>>
    {
        /// <returns>The codes, to be shown once.</returns>
        public async ValueTask<IReadOnlyList<string>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(actors.Current.UserId);
            if (!user.TwoFactorEnabled)
                throw new RuleException("Accounts.NoSecondFactor");
            audit.Record(Action, user.Id);
            return await SecondFactorKeys.NewCodesAsync(users, user);
        }
    }
}
