using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Changes the name and the roles of an account. Refused: taking one's own administrator role away, which could leave the
/// portal without administrator; an account changed by somebody else meanwhile (conflict).
/// </summary>
public static class ChangeAccount
{
    private static readonly AuditAction Action = new("Accounts.Change", "Account");

    [Allow(Domain.Common.Roles.Administrator)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>The account.</summary>
        public Guid Id { get; init; }

        /// <summary>Version of the row that the form was shown with.</summary>
        public string? Version { get; init; }

        /// <summary>Name shown to colleagues.</summary>
        public string? Name { get; init; }

        /// <summary>Roles, at least one; null when none is ticked.</summary>
        public IReadOnlyList<string>? Roles { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Name).Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Indiquez le nom.")
                .Fits(AccountRules.NameLength);
            RuleFor(command => command.Roles).HoldKnownRoles();
        }
    }

    /// <summary>Changes the account; its open sessions are asked to sign in again.</summary>
    public sealed class Handler(
        PortalDbContext db, UserManager<PortalUser> users, RoleManager<IdentityRole<Guid>> roles, PortalClock clock, IActorAccessor actors, AuditTrail audit)
        : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            await db.TakeTurnAsync(actors.Current, clock, cancellationToken);
            var user = await users.FindByIdAsync(command.Id.ToString()) ?? throw new NotFoundException("Account");
            var held = await users.GetRolesAsync(user);
            if (!string.Equals(user.ConcurrencyStamp, command.Version, StringComparison.Ordinal))
                throw new EditConflictException([$"Enregistré entre-temps : {user.DisplayName}, {held.Count} rôle(s)."]);
            if (user.Id == actors.Current.UserId && held.Contains(Roles.Administrator) && !command.Roles!.Contains(Roles.Administrator))
                throw new RuleException("Accounts.OwnAdministration", nameof(command.Roles));

            var before = new { user.DisplayName, Roles = held.Order(StringComparer.Ordinal).ToList() };
            user.DisplayName = command.Name!.Trim();
            await roles.EnsureAsync(command.Roles!);
            AccountPasswords.Demand(await users.RemoveFromRolesAsync(user, held.Except(command.Roles!)), nameof(command.Roles));
            AccountPasswords.Demand(await users.AddToRolesAsync(user, command.Roles!.Except(held)), nameof(command.Roles));
            AccountPasswords.Demand(await users.UpdateSecurityStampAsync(user), nameof(command.Name));
            audit.Record(Action, user.Id, before, new { user.DisplayName, Roles = command.Roles!.Order(StringComparer.Ordinal).ToList() });
            return user.Id;
        }
    }
}
