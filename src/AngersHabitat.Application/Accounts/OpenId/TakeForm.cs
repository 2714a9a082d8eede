using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Application.Accounts.OpenId;

/// <summary>Gives back, once, the form that was kept while its person was at the identity provider (<see cref="KeepForm"/>).</summary>
public static class TakeForm
{
    [AllowAnyone]
    public sealed record Command : ICommand<string?>
    {
        /// <summary>Whose it is.</summary>
        public Guid AccountId { get; init; }

        /// <summary>What keeping it gave.</summary>
        public string Key { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Key).Fits(DrawnKey.Length);
    }

    /// <summary>Reads and deletes it.</summary>
    public sealed class Handler(PortalDbContext db) : ICommandHandler<Command, string?>
    {
        /// <returns>The sealed form; null when there is none for this key.</returns>
        public async ValueTask<string?> Handle(Command command, CancellationToken cancellationToken)
        {
            var rows = KeepForm.Rows(db).Where(row => row.UserId == command.AccountId);
            var kept = await rows.Select(row => row.Value).SingleOrDefaultAsync(cancellationToken);
            if (kept?.Split(' ') is not [_, var hash, var text] || hash != DrawnKey.HashOf(command.Key))
                return null;
            await rows.ExecuteDeleteAsync(cancellationToken);
            return text;
        }
    }
}
