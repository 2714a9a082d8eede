using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.OpenId;

/// <summary>
/// The account of somebody who comes by the identity provider: known by issuer and subject; made the first time, or joined to the one with her verified address where the landlord allows it.
/// Name and roles follow the provider each time; other roles end her other sessions. The last administrator stays one, or nobody could mend the settings. Refused, with a line in the journal
/// where an account is known: no group that gives a role (a known account loses its roles), a closed account, an address that another account has or that cannot be read.
/// </summary>
public static class EnterByProvider
{
    private static readonly AuditAction Opening = new("Accounts.OpenByProvider", "Account");
    private static readonly AuditAction Joining = new("Accounts.JoinProvider", "Account");
    private static readonly AuditAction Following = new("Accounts.FollowProvider", "Account");
    private static readonly AuditAction Refusing = new("Accounts.SignInRefused", "Account");

    /// <summary>What a verified answer of the provider says; sent by the portal itself.</summary>
    [Allow(Domain.Common.Roles.Administrator)]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>Identifier of the account, should one be made.</summary>
        public Guid Id { get; init; }

        /// <summary>The provider's address, as its tokens say it.</summary>
        public string Issuer { get; init; } = "";

        /// <summary>Who she is there; never given to somebody else.</summary>
        public string Subject { get; init; } = "";

        /// <summary>Her address; null when the provider tells none.</summary>
        public string? Email { get; init; }

        /// <summary>Whether the provider has verified it.</summary>
        public bool HasVerifiedEmail { get; init; }

        /// <summary>Her name.</summary>
        public string Name { get; init; } = "";

        /// <summary>The roles that her groups give; empty for none.</summary>
        public IReadOnlyList<string> Roles { get; init; } = [];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Issuer).NotEmpty().Fits(AccountRules.LoginKeyLength);
            RuleFor(command => command.Subject).NotEmpty().Fits(AccountRules.LoginKeyLength);
            RuleFor(command => command.Email).Fits(AccountRules.EmailLength);
            RuleFor(command => command.Name).NotEmpty().Fits(AccountRules.NameLength);
            RuleForEach(command => command.Roles).Must(role => Domain.Common.Roles.All.Contains(role, StringComparer.Ordinal));
        }
    }

    /// <param name="AccountId">Who may enter; null when she is refused.</param>
    /// <param name="Refusal">Why, as the code of a rule: what had to be stored is stored all the same.</param>
    public sealed record Result(Guid? AccountId, string? Refusal);

    /// <summary>Finds, makes or joins the account.</summary>
    public sealed class Handler(
        PortalDbContext db, UserManager<PortalUser> users, AccountDesk desk, SessionEnds sessions, ProviderSettings settings, PortalClock clock, IActorAccessor actors, AuditTrail audit)
        : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.FindByLoginAsync(command.Issuer, command.Subject);
            if (user is null)
                return command.Roles.Count == 0 ? new Result(null, "Accounts.ProviderNoGroup") : await MeetAsync(command, cancellationToken);
            if (user.IsOver(clock))
                return Refuse(user, "Accounts.ProviderClosed");
            var (held, wanted) = await RolesAsync(user, command.Roles, cancellationToken);
            await FollowAsync(user, command.Name, held, wanted, cancellationToken);
            return wanted.Count == 0 ? Refuse(user, "Accounts.ProviderNoGroup") : new Result(user.Id, null);
        }

        private async Task<Result> MeetAsync(Command command, CancellationToken cancellationToken)
        {
            if (!AccountChecks.IsAddress(command.Email))
                return new Result(null, "Accounts.ProviderNoAddress");
            var known = await users.FindByEmailAsync(command.Email!);
            if (known is null)
            {
                var made = await desk.OpenAsync(command.Id, command.Email!.Trim(), new Fields(command.Name, command.Roles), cancellationToken);
                await JoinAsync(made, command);
                audit.Record(Opening, made.Id, after: AccountDesk.Facts(made, command.Roles));
                return new Result(made.Id, null);
            }
            if (!settings.LinksByEmail || !command.HasVerifiedEmail || (await users.GetLoginsAsync(known)).Count > 0)
                return Refuse(known, "Accounts.ProviderAddressTaken");
            if (known.IsOver(clock))
                return Refuse(known, "Accounts.ProviderClosed");
            var (held, wanted) = await RolesAsync(known, command.Roles, cancellationToken);
            await JoinAsync(known, command);
            // One way in from now on: what the provider has closed stays closed.
            AccountPasswords.Demand(await users.RemovePasswordAsync(known), nameof(command.Email));
            known.MustChangePassword = false;
            audit.Record(Joining, known.Id);
            await FollowAsync(known, command.Name, held, wanted, cancellationToken);
            return new Result(known.Id, null);
        }

        private async Task JoinAsync(PortalUser user, Command command)
            => AccountPasswords.Demand(await users.AddLoginAsync(user, new UserLoginInfo(command.Issuer, command.Subject, settings.Name)), nameof(command.Subject));

        private async Task FollowAsync(PortalUser user, string name, IList<string> held, IReadOnlyList<string> wanted, CancellationToken cancellationToken)
        {
            var isOther = !held.ToHashSet(StringComparer.Ordinal).SetEquals(wanted);
            if (!isOther && user.DisplayName == name)
                return;
            var before = AccountDesk.Facts(user, held);
            user.DisplayName = name;
            await desk.GiveRolesAsync(user, held, wanted);
            AccountPasswords.Demand(isOther ? await users.UpdateSecurityStampAsync(user) : await users.UpdateAsync(user), nameof(name));
            if (isOther)
                await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(Following, user.Id, before, AccountDesk.Facts(user, wanted));
        }

        // Before anything is written: whoever changes who is administrator holds that row first (docs/stores.md).
        private async Task<(IList<string> Held, IReadOnlyList<string> Wanted)> RolesAsync(PortalUser user, IReadOnlyList<string> given, CancellationToken cancellationToken)
        {
            var held = await users.GetRolesAsync(user);
            if (!held.Contains(Domain.Common.Roles.Administrator) || given.Contains(Domain.Common.Roles.Administrator))
                return (held, given);
            await db.TakeTurnAsync(actors.Current, clock, cancellationToken);
            return (held, await db.HasAnotherAsync(user.Id, clock, cancellationToken) ? given : [.. given, Domain.Common.Roles.Administrator]);
        }

        private Result Refuse(PortalUser user, string why)
        {
            audit.Record(Refusing, user.Id);
            return new Result(null, why);
        }
    }

    private sealed record Fields(string? Name, IReadOnlyList<string>? Roles) : IAccountFields
    {
        public Guid? AgencyId => null;

        public DateOnly? Until => null;
    }
}
