using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Gives links to several accounts at once that have neither a password nor a link that is good: after an import, to be printed and handed over. The others among those named are
/// left out, so that the same form sent twice, or a page read again, does not make worthless what was just printed. Refused: nobody is left.
/// </summary>
public static class InviteAccounts
{
    /// <summary>At most so many at once.</summary>
    public const int Most = 500;

    private static readonly AuditAction Action = new("Accounts.Invite", "Account");

    [Allow(Roles.Administrator)]
    [ProveFirst]
    public sealed record Command : ICommand<IReadOnlyList<Link>>
    {
        /// <summary>The accounts; null when none is ticked.</summary>
        public IReadOnlyList<Guid>? Accounts { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Accounts).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Choisissez au moins un compte.")
            .Must(accounts => accounts!.Count <= Most).WithMessage($"Choisissez {Most} comptes au plus.");
    }

    /// <param name="Name">Whom the link is for.</param>
    /// <param name="Email">With what she signs in.</param>
    /// <param name="Key">Its key, to be shown once.</param>
    /// <param name="Until">Until when it is good, UTC.</param>
    public sealed record Link(string Name, string Email, string Key, DateTime Until);

    /// <summary>Gives the links, by name.</summary>
    public sealed class Handler(PortalDbContext db, InvitationDesk invitations, ProviderSettings provider, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, IReadOnlyList<Link>>
    {
        public async ValueTask<IReadOnlyList<Link>> Handle(Command command, CancellationToken cancellationToken)
        {
            var links = new List<Link>();
            foreach (var user in await WaitingAsync(command.Accounts!, cancellationToken))
            {
                links.Add(new Link(user.DisplayName, user.Email!, await invitations.GiveAsync(user.Id, cancellationToken), clock.UtcNow + Invitation.GoodFor));
                audit.Record(Action, user.Id);
            }
            return links.Count > 0 ? links : throw new RuleException("Accounts.NobodyToInvite");
        }

        private async Task<IEnumerable<PortalUser>> WaitingAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
        {
            var good = db.Invitations.Where(Invitation.Good.For(clock.UtcNow - Invitation.GoodFor));
            var users = await db.Users.AsNoTracking().Where(user => ids.Contains(user.Id) && user.PasswordHash == null && !good.Any(row => row.AccountId == user.Id)).ToListAsync(cancellationToken);
            var joined = await db.JoinedAsync(provider, cancellationToken);
            return users.Where(user => !user.IsOver(clock) && !joined.Contains(user.Id)).OrderBy(user => user.DisplayName, FrenchOrder.Words);
        }
    }
}
