using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Changes name, roles, agency and last day of an account. Refused: taking one's own administrator role away; a last day or fewer roles for the last administrator whose account
/// has no end; a last day that is over; an unknown agency; an account changed by somebody else meanwhile (conflict).
/// </summary>
public static class ChangeAccount
{
    private static readonly AuditAction Action = new("Accounts.Change", "Account");

    [Allow(Domain.Common.Roles.Administrator)]
    [ProveFirst]
    public sealed record Command : ICommand<Guid>, IAccountFields
    {
        /// <summary>The account.</summary>
        public Guid Id { get; init; }

        /// <summary>Version of the row that the form was shown with.</summary>
        public string? Version { get; init; }

        /// <inheritdoc />
        public string? Name { get; init; }

        /// <inheritdoc />
        public IReadOnlyList<string>? Roles { get; init; }

        /// <inheritdoc />
        public Guid? AgencyId { get; init; }

        /// <inheritdoc />
        public DateOnly? Until { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.HoldAccountFields();
    }

    /// <summary>Changes the account; its open sessions are asked to sign in again.</summary>
    public sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, AccountDesk desk, SessionEnds sessions, PortalClock clock, IActorAccessor actors, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            await db.TakeTurnAsync(actors.Current, clock, cancellationToken);
            var user = await users.RequireAsync(command.Id);
            var held = await users.GetRolesAsync(user);
            if (!string.Equals(user.ConcurrencyStamp, command.Version, StringComparison.Ordinal))
                throw new EditConflictException([$"Enregistré entre-temps : {user.DisplayName}, {held.Count} rôle(s)."]);
            var keeps = command.Roles!.Contains(Roles.Administrator);
            if (user.Id == actors.Current.UserId && held.Contains(Roles.Administrator) && !keeps)
                throw new RuleException("Accounts.OwnAdministration", nameof(command.Roles));
            if (held.Contains(Roles.Administrator) && (!keeps || command.Until is not null))
                await db.DemandAnotherAsync(user.Id, keeps ? nameof(command.Until) : nameof(command.Roles), clock, cancellationToken);

            var before = AccountDesk.Facts(user, held);
            await desk.DescribeAsync(user, command, cancellationToken);
            await desk.GiveRolesAsync(user, held, command.Roles!);
            AccountPasswords.Demand(await users.UpdateSecurityStampAsync(user), nameof(command.Name));
            await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(Action, user.Id, before, AccountDesk.Facts(user, command.Roles!));
            return user.Id;
        }
    }
}
